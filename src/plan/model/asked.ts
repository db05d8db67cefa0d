import type { Wanted } from "../../requirements/wanted.ts";
import type { Way } from "../timeline/way.ts";
import type { WayPlanner } from "./way-planner.ts";

/** What one requirement of one way asks of the plan. */
export interface AskedRequirement {
  id: string;
  name: string;
  wanted: Wanted;
}

/** What has to be reached for one way, and what nobody can promise about it. */
export interface Asked {
  way: Way;
  planner: WayPlanner;
  requirements: AskedRequirement[];
  open: { requirement: string; says: string }[];
}

/** Asks every binding requirement of a way. What is open in it is left out of the model and said. */
export function askOf(planner: WayPlanner): Asked {
  const { way } = planner;
  const asked: Asked = { way, planner, requirements: [], open: [] };
  for (const requirement of way.judged.edition.requirements) {
    if (requirement.advisory) continue;
    const open: string[] = [];
    const wanted = withoutOpen(requirement.plan(planner), open);
    const name = way.judged.rules.byId.get(requirement.id)?.name ?? requirement.id;
    if (wanted === undefined) asked.open.push({ requirement: requirement.id, says: open[0] ?? `Nothing that can be planned meets ${name}.` });
    else asked.requirements.push({ id: requirement.id, name, wanted });
  }
  return asked;
}

/** More credit than this, in steps, is no use for the way: all that its requirements ask for, as if no credit served two of them. */
export function creditAsked({ planner, requirements }: Asked): number {
  const credit = new Set(planner.counters.filter(({ counts }) => counts.is === "credit").map(({ counter }) => counter));
  const most = (wanted: Wanted): number => {
    if (wanted.is === "sum") return credit.has(wanted.of.counter) ? wanted.least : 0;
    if (wanted.is === "count") return wanted.of.filter((c) => credit.has(c.counter)).length;
    return wanted.is === "open" ? 0 : wanted.of.reduce((sum, part) => sum + most(part), 0);
  };
  return requirements.reduce((sum, { wanted }) => sum + most(wanted), 0);
}

/** The formula without the paths that nobody can plan; `undefined` where nothing is left that would settle it. */
function withoutOpen(wanted: Wanted, open: string[]): Wanted | undefined {
  if (wanted.is === "open") {
    open.push(wanted.says);
    return undefined;
  }
  if (wanted.is === "one") {
    const parts = wanted.of.flatMap((w) => withoutOpen(w, open) ?? []);
    return parts.length === 0 && wanted.of.length > 0 ? undefined : { is: "one", of: parts };
  }
  if (wanted.is === "each") {
    const parts = wanted.of.map((w) => withoutOpen(w, open));
    return parts.some((w) => w === undefined) ? undefined : { is: "each", of: parts as Wanted[] };
  }
  return wanted;
}
