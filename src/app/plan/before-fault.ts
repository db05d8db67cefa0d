import type { PaceBefore } from "../../plan/pace/pace-before.ts";

/** Years; no plan looks further ahead. */
const LONGEST = 10;

/**
 * What cannot be true of a plan made before, in words; `undefined` where nothing is. Whoever has the file, or the browser's copy, can have changed it: each act stands in it once, each
 * sitting is of an act, on a day of the plan, and all of them together have no more minutes than their act.
 */
export function beforeFault({ asOf, acts, credentials, sittings }: PaceBefore): string | undefined {
  const twice = repeated(acts.map(({ act }) => act)) ?? repeated(credentials.map((one) => one.id));
  if (twice !== undefined) return `“${twice}” stands in it twice`;
  const last = `${Number(asOf.slice(0, 4)) + LONGEST}${asOf.slice(4)}`;
  const days = [...sittings.map(({ on }) => on), ...acts.flatMap((act) => [act.due, ...(act.last === undefined ? [] : [act.last])])];
  const wrong = days.find((on) => on < asOf || on > last);
  if (wrong !== undefined) return `It is of ${asOf}, so ${wrong} cannot be a day of it`;
  const minutes = new Map(acts.map((act) => [act.act, act.minutes]));
  for (const sitting of sittings) {
    const left = (minutes.get(sitting.act) ?? -1) - sitting.minutes;
    if (left < 0) return `“${sitting.act}” has more minutes of study than there is of it`;
    minutes.set(sitting.act, left);
  }
  return undefined;
}

function repeated(list: readonly string[]): string | undefined {
  return list.find((one, index) => list.indexOf(one) !== index);
}
