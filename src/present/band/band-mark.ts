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
  const clusters: BandMark[] = [];
  for (const mark of marks) {
    const last = clusters.at(-1);
    if (last && mark.at - last.at < gap) clusters[clusters.length - 1] = joined(last, mark);
    else clusters.push(mark);
  }
  return clusters;
}

function joined(a: BandMark, b: BandMark): BandMark {
  const activities = [...a.activities, ...b.activities];
  return { key: a.key, at: a.at, level: Math.max(a.level, b.level), activities, label: `${activities.length} activities from ${activities[0]?.day ?? ""} to ${activities.at(-1)?.day ?? ""}` };
}
