import type { HomeCase, HomeCases, OpenCourse } from "../../present/home/home-case.ts";
import type { Pick, PickEntry } from "../../present/home/pick.ts";
import type { HolderRecord } from "../../record/schema.ts";
import type { RawRulebook } from "../../rulebook/raw-rulebook.ts";
import { cardsThatGive } from "./cards-that-give.ts";
import type { Judge } from "./judge.ts";
import { courseTaken, picksRecord } from "./picks-record.ts";

/** More courses than this are not compared one by one. */
const COMPARED = 6;

/**
 * Judges what was picked, and what would be if the courses of its never-expiring credentials were taken now:
 * each alone, several together, with and without the cards that give units, and one just after the renewal.
 */
export function homeCases(judge: Judge, rulebooks: readonly RawRulebook[], picks: readonly Pick[], entries: readonly PickEntry[], asOf: string): HomeCases {
  const courses = rulebooks.flatMap((r) => r.courses);
  const record = picksRecord(picks, entries, courses);
  const asSaid = judge(record, asOf);
  const open = openCourses(picks, entries, courses).slice(0, COMPARED);
  const cards = cardsThatGive(rulebooks, asSaid, asOf);
  const taken = (ids: readonly string[], on: string): HolderRecord["activities"] => [
    ...(record.activities ?? []),
    ...open.filter((o) => ids.includes(o.credential)).flatMap((o) => courses.filter((c) => c.id === o.course).map((c) => courseTaken(c, on))),
  ];
  const sets = distinctSets([[], ...open.map((o) => [o.credential]), ...open.map((_, n) => open.slice(0, n + 1).map((o) => o.credential))]);
  const cases = sets.flatMap((ids): HomeCase[] => {
    const base = { ...record, activities: taken(ids, asOf) };
    return [
      { taken: ids, cards: false, standing: judge(base, asOf) },
      ...(cards.length === 0 ? [] : [{ taken: ids, cards: true, standing: judge({ ...base, cards }, asOf) }]),
    ];
  });
  return { asOf, asSaid, certified: picks.filter((p) => p.certified).map((p) => p.id), open, cases, after: afterRenewal(judge, cards.length === 0 ? record : { ...record, cards }, asSaid, open, courses) };
}

function openCourses(picks: readonly Pick[], entries: readonly PickEntry[], courses: readonly { id: string; earns?: string | undefined }[]): OpenCourse[] {
  return picks.flatMap((pick) => {
    const lasting = entries.find((e) => e.id === pick.id)?.expires === "never";
    const course = courses.find((c) => c.earns === pick.id);
    return lasting && course && !pick.finished ? [{ credential: pick.id, course: course.id, ref: course.id.replace("/", "-") }] : [];
  });
}

/** The last open course, taken on the first day of the next cycle, by a holder who has renewed in between. */
function afterRenewal(judge: Judge, record: HolderRecord, asSaid: HomeCases["asSaid"], open: readonly OpenCourse[], courses: Parameters<typeof picksRecord>[2]): HomeCases["after"] {
  const later = open.at(-1);
  const course = courses.find((c) => c.id === later?.course);
  if (!later || !course) return [];
  return asSaid.credentials.flatMap((standing) => {
    const next = standing.cycle && standing.cycles.find((c) => c.start > (standing.cycle?.end ?? ""));
    if (!next) return [];
    const renewed = record.credentials.map((c) => (c.id === standing.id ? { ...c, "expires-on": next.end } : c));
    const after = { ...record, credentials: renewed, activities: [...(record.activities ?? []), courseTaken(course, next.start)] };
    return [{ credential: standing.id, taken: later.credential, cycle: { start: next.start, end: next.end }, standing: judge(after, next.start) }];
  });
}

function distinctSets(sets: readonly string[][]): string[][] {
  return [...new Map(sets.map((s) => [s.join(" "), s])).values()];
}
