import { AFTER_ALL, type Day, parseDay } from "../../base/date.ts";
import { contentOf } from "../../evaluate/rank-duplicates.ts";
import type { Activity } from "../../record/schema.ts";
import type { PlanOption } from "../options/option.ts";
import { isHeld } from "../options/is-held.ts";
import { highestPrice } from "../options/option-price.ts";
import type { SettledWishes } from "../wishes/settled-wishes.ts";
import { centsForTime } from "../cents-for-time.ts";
import { minutesOf } from "../minutes.ts";
import { centsOf } from "../money.ts";
import type { Candidate } from "./candidate.ts";

/** Credentials for one of which alone an activity may be. */
export interface Apart {
  among: readonly string[];
  /** It may be for all of them too. */
  orAll: boolean;
}

export interface CandidateInput {
  wishes: SettledWishes;
  asOf: Day;
  /** Lists of credentials for one of which alone an activity may be. */
  apart: readonly Apart[];
  held: readonly string[];
}

/** More ways to say for which credentials an activity is are not tried. */
const MOST_VARIANTS = 16;

/** The options that the wishes leave, with what each costs. What has no price has one that is assumed, by its hours. Where nobody says how long something is, `assumeLength` has to follow. */
export function candidatesOf(options: readonly PlanOption[], input: CandidateInput): Candidate[] {
  const { wishes } = input;
  const pinned = new Set(wishes.pinned.map((p) => p.course));
  const usable = options.filter((o) => !wishes.excluded.has(o.id) && o.card === undefined && (pinned.has(o.id) || wishes.begun.has(o.id) || fits(o, wishes)));
  const made: Candidate[] = [];
  for (const option of usable) for (const chosen of variants(option, input)) made.push({ ...candidate(option, chosen, input), index: made.length });
  return made;
}

/** Does it suit where, how and in which language the person can learn? What nobody said of an option does not suit. */
export function fits({ online, travel, languages }: PlanOption, wishes: SettledWishes): boolean {
  if (wishes.onlyOnline && online !== true) return false;
  if (wishes.noTravel && travel === true) return false;
  return wishes.languages === undefined || languages === undefined || languages.some((l) => wishes.languages?.has(l.toLowerCase()));
}

function variants(option: PlanOption, { apart, held }: CandidateInput): Omit<Activity, "ref" | "on">[] {
  if (apart.length === 0 || option.activity.for !== undefined) return [option.activity];
  let lists: string[][] = [[]];
  for (const { among, orAll } of apart) {
    const ways = [...(orAll ? [[]] : []), ...among.map((id) => among.filter((other) => other !== id))];
    if (lists.length * ways.length <= MOST_VARIANTS) lists = lists.flatMap((list) => ways.map((way) => [...list, ...way]));
  }
  return lists.map((without) => (without.length === 0 ? option.activity : { ...option.activity, for: held.filter((id) => !without.includes(id)) }));
}

function candidate(option: PlanOption, activity: Omit<Activity, "ref" | "on">, { wishes, asOf }: CandidateInput): Omit<Candidate, "index"> {
  const begun = wishes.begun.has(option.id);
  const left = wishes.begun.get(option.id);
  const stated = left ?? minutesOf(option.hours) ?? undefined;
  const minutes = stated ?? 0;
  const price = begun ? 0 : highestPrice(option.prices, wishes.rates);
  const cents = price ?? centsForTime(minutes, centsOf(wishes.assume.pricePerHour, wishes));
  const pin = wishes.pinned.filter((p) => p.course === option.id);
  const days = { first: parseDay(option.first ?? "") ?? asOf, last: parseDay(option.last ?? "") ?? AFTER_ALL };
  return {
    option,
    activity,
    content: contentOf({ ...activity, ref: option.id, on: "2000-01-01" }) ?? option.id,
    cents,
    centsAssumed: price === undefined,
    weighed: cents + centsForTime(minutes, wishes.hourValue),
    minutes,
    minutesAssumed: stated === undefined,
    minutesImplied: left === undefined && option.hoursImplied === true,
    first: Math.max(asOf, days.first, ...(pin.length === 1 ? pin.map((p) => p.from) : [])) as Day,
    last: Math.min(days.last, ...(pin.length === 1 ? pin.map((p) => p.until) : [])) as Day,
    opens: Math.max(asOf, days.first) as Day,
    held: isHeld(option),
    upper: 1,
    onTopic: option.topics.some((t) => wishes.topics.has(t)),
    begun,
    narrow: false,
  };
}
