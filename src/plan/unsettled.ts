import { formatAmount } from "../base/amount.ts";
import { formatDay } from "../base/date.ts";
import { unique } from "../evaluate/explain-credential.ts";
import { evaluateOne } from "../evaluate/evaluate.ts";
import type { Rulebooks } from "../compile/rulebook.ts";
import type { Activity, HolderRecord } from "../record/schema.ts";
import { ENDLESS } from "../requirements/range.ts";
import { attributesFor } from "./model/attributes-for.ts";
import type { OpenPoint } from "./timeline/timeline.ts";
import type { PlannedCycle, Way } from "./timeline/way.ts";

/** More than a cycle asks for, where nobody knows how much it asks for. */
const PLENTY = 1000;

/**
 * Of requirements that no plan reaches, the credentials for which that proves nothing: even with plenty of every sort of approved credit the engine does not know whether they are met, because a fact is not answered. What is open
 * there is said, with the questions that would settle it. `reasons`: names of requirements in the model, such as `neta/personal-trainer#0 total`.
 */
export function unsettled(rulebooks: Rulebooks, record: HolderRecord, cycles: readonly PlannedCycle[], reasons: readonly string[]): OpenPoint[] {
  const found = new Map<string, OpenPoint>();
  // Where a wish has a part in it, it is the wish that stands in the way.
  if (reasons.some((reason) => !/^[^ #]+#\d+ /.test(reason))) return [];
  // What the record is silent of is not what keeps a plan from being found: cards, exams and statements are planned.
  const spoken = { ...record, cards: record.cards ?? [], exams: record.exams ?? [], attestations: record.attestations ?? [] };
  for (const reason of reasons) {
    const [name = "", requirement = ""] = reason.split(" ");
    const cycle = cycles.find((c) => `${c.credential.id}#${c.index}` === name);
    const [way] = cycle?.ways ?? [];
    if (!cycle || !way || found.has(cycle.credential.id)) continue;
    const { credential } = cycle;
    const standing = evaluateOne(rulebooks, { ...spoken, credentials: record.credentials.map((h) => (h.id === credential.id ? cycle.held : h)), activities: [...(record.activities ?? []), ...plenty(way, record)] }, credential.id, { asOf: way.renewOn, renewOn: way.renewOn });
    const asked = standing?.requirements.find((r) => r.id === requirement);
    if (!standing || asked?.verdict !== "unknown") continue;
    const questions = unique([...asked.questions, ...standing.questions.filter((q) => q.answer.startsWith("facts."))]).filter((q) => !q.answer.startsWith("activities.plenty"));
    if (!questions.some((q) => q.answer.startsWith("facts."))) continue;
    found.set(credential.id, { credential: credential.id, says: `${credential.name}: whether what you can take counts for “${asked.name}” is not known, so nothing is planned for it.`, questions });
  }
  return [...found.values()];
}

/** Credit of each sort that a credential asks for, accepted by its body, more than it asks for. */
function plenty({ judged: { credential, edition }, renewOn }: Way, record: HolderRecord): Activity[] {
  const { body } = credential;
  const steps = edition.total && edition.total.high < ENDLESS ? edition.total.high : undefined;
  const taken = new Set((record.activities ?? []).map((a) => a.ref));
  const sorts = [undefined, ...edition.asks.flatMap((a) => a.of ?? [])].flatMap((of) => {
    const { tags, category, ...stated } = of ? attributesFor(of) : { tags: [] as string[], category: undefined };
    return (category === undefined && body.categories.length > 0 ? body.categories : [category]).map((each) => ({ kind: "course", ...stated, ...(tags.length > 0 ? { tags: [...tags] } : {}), ...(each === undefined ? {} : { category: { [body.id]: each } }) }));
  });
  return sorts
    .map((sort, at) => ({ ...sort, ref: `plenty ${at}`, event: `plenty ${at}`, content: `plenty ${at}`, on: formatDay(renewOn), units: { [body.id]: steps === undefined ? String(PLENTY) : formatAmount(steps, body.unit) }, status: { [body.id]: "accepted" as const } }))
    .filter(({ ref }) => !taken.has(ref)) as Activity[];
}
