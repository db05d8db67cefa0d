import type { SettledWishes } from "./settled-wishes.ts";

/** The wishes that can stand in the way of a plan, by name: `wish budget`. */
export function wishGroups(wishes: SettledWishes): string[] {
  return [
    ...(wishes.budget === undefined ? [] : ["wish budget"]),
    ...(wishes.minutesPerWeek === undefined ? [] : ["wish hours-per-week"]),
    ...(wishes.onlyOnline ? ["wish only-online"] : []),
    ...(wishes.noTravel ? ["wish no-travel"] : []),
    ...(wishes.languages === undefined ? [] : ["wish languages"]),
    ...(wishes.excluded.size === 0 ? [] : ["wish excluded"]),
    ...(wishes.blackouts.length === 0 ? [] : ["wish blackouts"]),
    ...(wishes.late === "never" ? ["wish late"] : []),
    ...new Set(wishes.pinned.map((p) => `wish pinned ${p.course}`)),
  ];
}

/** The wishes without those that are not among the groups; the same object where nothing is left out. */
export function relaxWishes(wishes: SettledWishes, groups: ReadonlySet<string>): SettledWishes {
  if (wishGroups(wishes).every((g) => groups.has(g))) return wishes;
  const has = (name: string): boolean => groups.has(`wish ${name}`);
  return {
    ...wishes,
    budget: has("budget") ? wishes.budget : undefined,
    minutesPerWeek: has("hours-per-week") ? wishes.minutesPerWeek : undefined,
    onlyOnline: wishes.onlyOnline && has("only-online"),
    noTravel: wishes.noTravel && has("no-travel"),
    languages: has("languages") ? wishes.languages : undefined,
    excluded: has("excluded") ? wishes.excluded : new Set(),
    blackouts: has("blackouts") ? wishes.blackouts : [],
    late: wishes.late === "never" && !has("late") ? "if-needed" : wishes.late,
    pinned: wishes.pinned.filter((p) => has(`pinned ${p.course}`)),
  };
}
