import type { ActivityView } from "../standing/activity-view.ts";

/** One or several activities at one place of a band. */
export interface BandMark {
  readonly key: string;
  /** 0 to 1 along the axis. */
  readonly at: number;
  /** 0 to 1 of the band's height: the credit reached there. */
  readonly level: number;
  readonly activities: readonly ActivityView[];
  readonly label: string;
}

/** Marks nearer to each other than `gap` (a share of the width) become one, so that each can be hit with a finger. */
export function clusterMarks(marks: readonly BandMark[], gap: number): BandMark[] {
  return groupNear(marks, gap).flatMap((group) => joined(group) ?? []);
}

/** Things along the axis, in its order, grouped where they are nearer than `gap` to the first of their group. */
export function groupNear<T extends { readonly at: number }>(things: readonly T[], gap: number): T[][] {
  const groups: T[][] = [];
  for (const thing of things) {
    const group = groups.at(-1);
    if (group?.[0] && thing.at - group[0].at < gap) group.push(thing);
    else groups.push([thing]);
  }
  return groups;
}

function joined(group: readonly BandMark[]): BandMark | undefined {
  const [first] = group;
  if (!first || group.length === 1) return first;
  const activities = group.flatMap((m) => m.activities);
  const level = group.reduce((highest, m) => Math.max(highest, m.level), 0);
  const days = [...new Set([activities[0]?.day, activities.at(-1)?.day])].join(" to ");
  return { key: first.key, at: first.at, level, activities, label: `${activities.length} activities, ${days}` };
}
