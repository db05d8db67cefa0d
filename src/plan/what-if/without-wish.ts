import type { Wishes } from "../wishes/wishes.ts";

type CourseList = "pinned" | "excluded" | "begun" | "wanted";

/** The wishes without a course on these lists; a list that is then empty is left out. */
export function withoutWish(wishes: Wishes, course: string, lists: readonly CourseList[]): Wishes {
  let left = wishes;
  for (const list of lists) {
    const entries: readonly (string | { course: string })[] = wishes[list] ?? [];
    const kept = entries.filter((entry) => (typeof entry === "string" ? entry : entry.course) !== course);
    if (kept.length === entries.length) continue;
    const { [list]: _, ...others } = left;
    left = kept.length > 0 ? { ...others, [list]: kept } : others;
  }
  return left;
}
