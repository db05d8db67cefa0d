import type { PlanOption } from "./option.ts";

/**
 * The catalogue with a person's own options. One of theirs that is a course of the catalogue, by its id or its `course`, stands in that course's place; what it leaves out
 * is the catalogue's; what it says has no row of the catalogue behind it. Of two with one id the later one counts: own entries come after imported ones.
 */
export function joinOptions(catalogue: readonly PlanOption[], own: readonly PlanOption[]): PlanOption[] {
  const joined = new Map(catalogue.map((option) => [option.id, option]));
  for (const option of own) {
    const known = joined.get(option.activity.course ?? option.id);
    if (known?.from === "catalogue") joined.delete(known.id);
    joined.set(option.id, known?.from === "catalogue" ? over(known, option) : option);
  }
  return [...joined.values()];
}

function over(known: PlanOption, own: PlanOption): PlanOption {
  const { content: _, ...activity } = own.activity;
  return {
    ...known,
    ...own,
    title: own.title === own.id ? known.title : own.title,
    activity: { ...known.activity, ...activity },
    prices: own.prices.length > 0 ? own.prices : known.prices,
    topics: [...new Set([...own.topics, ...known.topics])],
    ...(known.why === undefined ? {} : { why: known.why.filter(({ path }) => !(own.prices.length > 0 && path.endsWith("#price")) && !(own.hours !== undefined && path.endsWith("#hours"))) }),
  };
}
