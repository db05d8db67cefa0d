import { addDays, type Day, formatDay } from "../base/date.ts";
import type { RequirementStanding } from "../base/verdict.ts";
import { evaluateOne } from "../evaluate/evaluate.ts";
import type { CredentialStanding } from "../evaluate/standing.ts";
import type { Rulebooks } from "../compile/rulebook.ts";
import type { HolderRecord } from "../record/schema.ts";
import type { Draft } from "./draft.ts";
import { recordOn } from "./future.ts";
import type { Asked } from "./model/asked.ts";
import type { Way } from "./timeline/way.ts";

/** How one way comes out when the record that the plan makes is judged by `evaluate` on the day of the renewal. */
export interface Judgement {
  way: Way;
  standing: CredentialStanding;
  /** Requirements that were promised and are not met. */
  broken: RequirementStanding[];
  /** Everything that was promised is so. */
  kept: boolean;
}

/** States in which a renewal can be handed in. */
const GOOD: ReadonlySet<string> = new Set(["ready", "late", "reinstatable"]);

/** Judges every renewal of the plan again, by the engine alone. */
export function checkDraft(rulebooks: Rulebooks, record: HolderRecord, draft: Draft, asked: readonly Asked[], waived: ReadonlySet<Way>): Judgement[] {
  return [...draft.ways.values()].map((way) => {
    if (way.brought) return checkBrought(rulebooks, record, draft, way, way.brought.ends);
    const standing = standingOn(rulebooks, record, draft, way.cycle.credential.id, way.renewOn);
    const ask = asked.find((a) => a.way === way);
    const promised = new Set(ask?.requirements.map((r) => r.id));
    const broken = standing.requirements.filter((r) => promised.has(r.id) && !r.advisory && r.verdict !== "met" && !r.dueLater);
    const whole = ask !== undefined && ask.open.length === 0;
    const carried = Number(draft.carried.get(way.cycle) ?? 0) <= Number(standing.surplus?.carried ?? 0);
    return { way, standing, broken, kept: broken.length === 0 && carried && free(standing, waived.has(way)) && standing.cycle?.end === formatDay(way.cycle.end) && (!whole || GOOD.has(standing.state)) };
  });
}

/** On the day after the other was renewed, its own renewal has to follow from that. */
function checkBrought(rulebooks: Rulebooks, record: HolderRecord, draft: Draft, way: Way, ends: Day): Judgement {
  const standing = standingOn(rulebooks, record, draft, way.cycle.credential.id, addDays(way.renewOn, 1));
  return { way, standing, broken: [], kept: standing.cycle?.end === formatDay(ends) && standing.notes.some((n) => n.id === "renewed-through") && standing.valid === "yes" };
}

/** What `evaluate` says of one credential on a day, with everything done as planned up to it. */
export function standingOn(rulebooks: Rulebooks, record: HolderRecord, draft: Pick<Draft, "future">, id: string, day: Day): CredentialStanding {
  const standing = evaluateOne(rulebooks, recordOn(record, draft.future, day), id, { asOf: day, renewOn: day });
  if (!standing) throw new Error(`The record does not hold ${id}`);
  return standing;
}

/** Is a fee that is to be waived surely waived? */
function free({ fees }: CredentialStanding, waived: boolean): boolean {
  return !waived || fees.every((f) => f.for !== "renewal" || f.waived === undefined || f.waived === "yes");
}
