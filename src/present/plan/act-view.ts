import { parseDay } from "../../base/date.ts";
import { unitWords } from "../../base/unit-words.ts";
import type { Act, Plan } from "../../plan/plan.ts";
import { dayWords, shortDayWords, spokenDates } from "../day-words.ts";
import { type RuleMark, ruleMark } from "../standing/rule-mark.ts";
import { actWords } from "./act-words.ts";
import { assumedWords } from "./assumed-words.ts";
import { hourWords } from "../../base/hour-words.ts";
import { cycleOf, nameOf } from "./plan-names.ts";

/** One thing to do, in words. */
export interface ActView {
  readonly id: string;
  readonly do: Act["do"];
  /** "Course", "Card", "Renewal". */
  readonly kind: string;
  readonly title: string;
  /** What to do, as the beginning of a sentence: "Take Strength Specialist". */
  readonly heading: string;
  /** The credential that it is for alone; absent where it serves several. */
  readonly credential?: string | undefined;
  /** The option behind it, of a course or of unnamed credit. */
  readonly option?: string | undefined;
  /** The day that was reckoned with: `2027-01-15`, and in words. */
  readonly on: string;
  readonly day: string;
  readonly shortDay: string;
  /** The days between which it makes no difference: "By 28 February 2027". */
  readonly window: string;
  readonly from: string;
  readonly by: string;
  /** "40 hours (assumed)"; absent where it takes none. */
  readonly hours?: string | undefined;
  /** The same as a decimal, without what is assumed. */
  readonly takes?: string | undefined;
  /** Where the hours come from; absent where they are assumed, or the person's own. */
  readonly hoursMark?: RuleMark | undefined;
  /** "99.00 USD (assumed)"; absent where it costs nothing or nobody knows what. */
  readonly price?: string | undefined;
  readonly priceMark?: RuleMark | undefined;
  /** What sources say that disagree: "Sources disagree: 2 or 5 hours; 50.00 USD or 100.00 USD. The most is reckoned with." */
  readonly disputed?: string | undefined;
  readonly url?: string | undefined;
  readonly pinned: boolean;
  /** "1.9 CEU for NASM Certified Personal Trainer, in the cycle to 28 February 2027". */
  readonly serves: readonly ServesView[];
  /** Why it is there and then, each with what it answers: "What for", "Without it", "Why not earlier", "Why not later". */
  readonly why: readonly { readonly label: string; readonly says: string }[];
}

export interface ServesView {
  readonly key: string;
  readonly credential: string;
  /** The last day of the cycle. */
  readonly cycleEnd: string;
  readonly says: string;
  /** Where the credit comes from. */
  readonly mark?: RuleMark | undefined;
}

/** One act of a plan; the plan is asked for names. */
export function actView(act: Act, plan: Pick<Plan, "asOf" | "credentials">): ActView {
  return {
    id: act.id,
    do: act.do,
    kind: actWords[act.do],
    title: act.title,
    heading: headingOf(act),
    credential: act.credential,
    option: act.option,
    on: act.on,
    day: dayWords(act.on),
    shortDay: shortDayWords(act.on),
    window: `${windowWords(act, plan.asOf)}${isWithRenewal(act, plan) ? ", the day of handing in" : ""}`,
    from: act.from,
    by: act.by,
    hours: act.hours === undefined || !/[1-9]/.test(act.hours) ? undefined : assumedWords(hourWords(act.hours), act.hoursAssumed),
    takes: act.hours,
    hoursMark: ruleMark(`hours of ${act.title}`, act.hoursWhy ?? []),
    price: act.price === undefined ? undefined : assumedWords(act.price, act.priceAssumed),
    priceMark: ruleMark(`price of ${act.title}`, act.priceWhy ?? []),
    disputed: disputedWords(act),
    url: act.url !== undefined && /^https?:\/\//i.test(act.url) ? act.url : undefined,
    pinned: act.pinned === true,
    serves: act.serves.map((served) => servesView(served, plan)),
    why: [
      { label: "What for", says: act.why.serves },
      { label: "Without it", says: act.why.without && afterLabel(act.why.without) },
      { label: "Why not earlier", says: act.why.earlier },
      { label: "Why not later", says: act.why.later },
    ].flatMap(({ label, says }) => (says ? [{ label, says: spokenDates(says) }] : [])),
  };
}

/** Every figure of sources that disagree; with several fees, of each that they disagree about. */
function disputedWords({ hoursWhy = [], priceWhy = [] }: Act): string | undefined {
  const said = (why: Act["priceWhy"] & {}): string[] => why.flatMap(({ confidence, value }) => (confidence === "disputed" ? [value] : []));
  const all = [...said(hoursWhy).map((value) => `${value} hours`), ...said(priceWhy)];
  return all.length === 0 ? undefined : `Sources disagree: ${all.join("; ")}. The most is reckoned with.`;
}

/** What to do, as the beginning of a sentence. A course is taken, for a card too; whatever has no option of its own is named by what to do. */
export function headingOf({ do: what, title, option }: Pick<Act, "do" | "title" | "option">): string {
  const isTaken = what === "course" || what === "credit" || (what === "card" && option !== undefined && !option.startsWith("card:"));
  return isTaken ? `Take ${title}` : title;
}

/** A sentence that begins as its label does goes on after it. */
function afterLabel(says: string): string {
  const rest = says.replace(/^Without it,? /, "");
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** From when to when, where the beginning is not already past on the day asked about. */
export function windowWords({ from, by }: Pick<Act, "from" | "by">, asOf: string): string {
  if (from === by) return `On ${dayWords(by)}`;
  if ((parseDay(from) ?? 0) <= (parseDay(asOf) ?? 0)) return `By ${dayWords(by)}`;
  return `From ${dayWords(from)} to ${dayWords(by)}`;
}

/** Is it something else that is done on the very day of the renewal that it is for? */
function isWithRenewal({ do: what, from, by, serves }: Act, plan: Pick<Plan, "credentials">): boolean {
  return what !== "renew" && what !== "pay" && from === by && serves.some(({ credential, cycleEnd }) => cycleOf(plan, credential, cycleEnd)?.renewOn === by);
}

function servesView(served: Act["serves"][number], plan: Pick<Plan, "credentials">): ServesView {
  const { credential, cycleEnd, credited, unit, requirement, alone, why = [] } = served;
  const cycle = cycleOf(plan, credential, cycleEnd);
  const name = requirement === undefined ? undefined : (cycle?.requirements.find((r) => r.id === requirement)?.name ?? requirement);
  const parts = [...(name === undefined ? [] : [`“${name}”`]), ...(credited === undefined ? [] : [`${credited} ${unitWords(unit ?? "")}`.trim()])];
  const what = parts.length === 0 ? "The renewal" : parts.join(" and ");
  return { key: `${credential} ${cycleEnd} ${requirement ?? ""}`, credential, cycleEnd, says: `${what} for ${nameOf(plan, credential)}${alone ? ", handed in for it alone" : ""}, in the cycle to ${dayWords(cycleEnd)}`, mark: ruleMark(what, why) };
}
