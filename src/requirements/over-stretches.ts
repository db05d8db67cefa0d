import { parseAmount } from "../base/amount.ts";
import { weakest } from "../base/confidence.ts";
import { formatDay } from "../base/date.ts";
import type { Verdict } from "../base/verdict.ts";
import type { RawSelector } from "../record/selector.ts";
import type { Evidence, Explanation } from "./kind.ts";
import type { Stretch } from "./stretches.ts";

/** What a rule is called, for the parts that its stretches become. */
export interface Named {
  id: string;
  name: string;
  kind: string;
  /** What it picks; left out: all credit. */
  of?: RawSelector | undefined;
}

/**
 * Judges a rule over each stretch on its own and puts the answers together: it is met when each is. A year that is over and short stays short; what
 * is more in another never repairs it.
 */
export function overStretches(stretches: readonly Stretch[], named: Named, evidence: Evidence, explain: (inside: Evidence) => Explanation | undefined): Explanation | undefined {
  const judged = stretches.flatMap((stretch) => {
    const one = explain(inside(evidence, stretch));
    if (!one) return [];
    const settled = settle(one, stretch, evidence, named);
    return [{ stretch, one: stretch.confidence === undefined ? settled : { ...settled, confidence: weakest([settled.confidence, stretch.confidence]) } }];
  });
  const [only] = judged;
  if (!only) return undefined;
  if (judged.length === 1 && only.stretch.id === "") return { ...only.one, ...(only.stretch.cycle && only.one.verdict !== "met" ? { dueBy: formatDay(only.stretch.cycle.end), ...later([only.stretch], evidence) } : {}), says: `${capital(only.stretch.name)}: ${only.one.says}` };
  const verdict: Verdict = judged.every(({ one }) => one.verdict === "met") ? "met" : judged.some(({ one }) => one.verdict === "unmet") ? "unmet" : "unknown";
  const lost = judged.find(({ one }) => one.lost);
  const begun = judged.filter(({ stretch }) => stretch.first <= evidence.asOf);
  // The line on top is that of the year that presses most.
  const top = lost ?? begun.find(({ one }) => one.verdict !== "met") ?? judged.find(({ one }) => one.verdict !== "met") ?? begun.at(-1) ?? only;
  const { questions: _questions, parts: _parts, lost: _lost, holdsUntil: _holds, ...figures } = top.one;
  return {
    ...figures,
    verdict,
    ...(lost ? { lost: true as const } : {}),
    ...(verdict === "met" ? {} : { dueBy: formatDay(top.stretch.cycle?.end ?? top.stretch.last), ...later(judged.filter(({ one }) => one.verdict !== "met").map(({ stretch }) => stretch), evidence) }),
    confidence: weakest(judged.map(({ one }) => one.confidence)),
    says: `${capital(top.stretch.name)}: ${top.one.says}${lost ? " More in another year does not make up for it." : verdict !== "unknown" || top.stretch.asked === "yes" ? "" : top.stretch.cycle ? " On which days credit for it may be dated is not known." : " It is only a part of a year; whether that is asked was not found."}`,
    from: [...new Set(judged.flatMap(({ one }) => one.from))],
    questions: verdict === "unknown" ? judged.flatMap(({ one }) => one.questions) : [],
    parts: judged.map(({ stretch, one }) => ({ ...one, id: `${named.id}-${stretch.id}`, name: `${named.name}: ${stretch.name}`, kind: named.kind, advisory: false })),
  };
}

/** What the stretch leaves of an answer that was given for its days: sure only where it is asked and all that was done is known. */
function settle(one: Explanation, stretch: Stretch, evidence: Evidence, { of }: Named): Explanation {
  if (one.verdict === "met" && !stretch.unsure) return one;
  // A limit on more than these days may take from one year or from another, and one on more than the rule picks from this or from that: which, nobody has said.
  const taken = evidence.credits.filter((c) => c.on >= stretch.first && c.on <= stretch.last).flatMap((c) => c.taken ?? []).filter((t) => of !== undefined || t.first < stretch.first || t.last > stretch.last).reduce((sum, t) => sum + t.by, 0);
  const short = one.short === undefined ? null : parseAmount(one.short, evidence.unit);
  if (one.verdict === "unmet" && stretch.asked === "yes" && taken > 0 && short !== null && short <= taken) {
    const { lost: _gone, ...open } = one;
    return { ...open, verdict: "unknown", says: `${one.says} A limit took credit of these days that it could take from other credit; how it is taken was not found.` };
  }
  const { lost: _lost, short: _short, ...rest } = one;
  if (stretch.asked === "no") return { ...rest, verdict: "met", says: `Not due yet: once in ${stretch.name}. ${one.says}`, questions: [] };
  if (stretch.asked === "unknown") return { ...rest, verdict: "unknown", questions: [...(stretch.questions ?? []), ...one.questions] };
  if (!stretch.open) return one;
  const { credential, history } = evidence;
  if (history.starts === undefined && stretch.first >= history.knownFrom)
    return { ...rest, verdict: "unknown", says: `${one.says} How often you have renewed is not sure.`, questions: [...one.questions, { id: `credentials:${credential}:renewals`, says: "When did you renew so far, and which end dates did that bring?", answer: `credentials.${credential}.renewals`, credential }] };
  const question = { id: `credentials:${credential}:complete-from`, says: `Does your record have everything you did before ${formatDay(history.knownFrom)}? From which day on is it complete?`, answer: `credentials.${credential}.complete-from`, credential };
  return { ...rest, verdict: "unknown", says: `${one.says} It looks back to before ${formatDay(history.knownFrom)}, of which your record may not have everything.`, questions: [...one.questions, question] };
}

/** Are all of them periods of a clock that end after the cycle? */
function later(missing: readonly Stretch[], { days }: Evidence): { dueLater?: true } {
  return missing.every((stretch) => stretch.cycle !== undefined && stretch.cycle.end > days["cycle-end"]) ? { dueLater: true } : {};
}

/** The evidence of one stretch, as if it were the cycle. */
function inside(evidence: Evidence, stretch: Stretch): Evidence {
  const { first, last } = stretch;
  const { start, end } = stretch.cycle ?? { start: first, end: last };
  const { days, asOf } = evidence;
  const lies = ({ on }: { on: number }): boolean => on >= first && on <= last;
  const past = first < evidence.history.window.first ? evidence.past() : { credits: [], hours: [] };
  return {
    ...evidence,
    record: { ...evidence.record, attestations: evidence.record.attestations?.filter((a) => a.on >= formatDay(start) && a.on <= formatDay(end)) },
    days: { ...days, "cycle-start": start, "cycle-end": end, "renewal-day": days["renewal-day"] < start || days["renewal-day"] > end ? end : days["renewal-day"] },
    credits: [...past.credits, ...evidence.credits].filter((c) => lies(c) && c.carried !== "no").map((c) => ({ ...c, ...c.rest, ...(c.carried === "unknown" ? { low: 0 } : {}) })),
    shared: undefined,
    debt: { ...evidence.debt, low: 0, high: 0, mayOwe: 0 },
    hours: [...past.hours, ...evidence.hours].filter(lies),
    given: { ...evidence.given, low: 0, high: 0, refs: [], mendable: 0 },
    closed: evidence.closed || (asOf > last && !evidence.waiting.some((on) => lies({ on }))),
  };
}

function capital(text: string): string {
  return text === "" ? text : (text[0] as string).toUpperCase() + text.slice(1);
}
