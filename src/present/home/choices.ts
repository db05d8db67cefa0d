import type { ActivityStanding, CredentialStanding } from "../../evaluate/standing.ts";
import { type CreditSum, creditSum } from "../standing/credit-sum.ts";
import type { HomeCase, HomeCases } from "./home-case.ts";

/** One choice of courses, judged for one credential. */
export interface Choice {
  /** Credentials whose courses are taken, those left out that give nothing here. */
  readonly taken: readonly string[];
  readonly standing: CredentialStanding;
  readonly credit: CreditSum;
}

/** All choices that a holder has toward one credential, as the engine judged them. */
export interface Choices {
  /** Each open course by itself, whatever it gives. */
  readonly alone: readonly Choice[];
  /** Those that give something. */
  readonly giving: readonly Choice[];
  /** None, the first, the first two, … of those that give something. */
  readonly growing: readonly Choice[];
  /** All of them. */
  readonly most: Choice;
  /** The last of them, taken after the renewal and judged in the next cycle. */
  readonly later?: (Choice & { readonly starts: string }) | undefined;
  /** The same choice with the cards in hand that give units. */
  withCards(choice: Choice): Choice;
  /** What the single course of a choice in `alone` gave. */
  activityOf(choice: Choice): ActivityStanding | undefined;
}

/** `undefined` when there is no open course, or the credential counts nothing. */
export function choicesFor(id: string, cases: HomeCases): Choices | undefined {
  const all = cases.cases.filter((c) => !c.cards).flatMap((c) => choiceOf(c, id));
  const alone = cases.open.flatMap((o) => all.filter((c) => c.taken.length === 1 && c.taken[0] === o.credential));
  const activityOf = (choice: Choice): ActivityStanding | undefined => {
    const course = cases.open.find((o) => o.credential === choice.taken[0]);
    return choice.standing.activities.find((a) => a.ref === course?.ref);
  };
  const giving = alone.filter((c) => /[1-9]/.test(activityOf(c)?.credited ?? ""));
  const ids = new Set(giving.flatMap((c) => c.taken));
  const prefixes = cases.open.map((_, n) => cases.open.slice(0, n + 1).map((o) => o.credential));
  const growing = [[], ...prefixes].flatMap((taken) => all.filter((c) => c.taken.join() === taken.join())).map((c) => ({ ...c, taken: c.taken.filter((t) => ids.has(t)) }));
  const most = growing.at(-1);
  if (alone.length === 0 || !most) return undefined;
  const carded = cases.cases.filter((c) => c.cards).flatMap((c) => choiceOf(c, id).map((choice) => ({ ...choice, taken: choice.taken.filter((t) => ids.has(t)) })));
  const next = cases.after.find((a) => a.credential === id && ids.has(a.taken));
  const later = next && choiceOf({ taken: [next.taken], cards: true, standing: next.standing }, id)[0];
  return {
    alone,
    giving,
    growing,
    most,
    later: next && later && { ...later, starts: next.cycle.start },
    withCards: (choice) => carded.find((c) => c.taken.join() === choice.taken.join()) ?? choice,
    activityOf,
  };
}

function choiceOf({ taken, standing }: HomeCase, id: string): Choice[] {
  const one = standing.credentials.find((c) => c.id === id);
  const credit = one && creditSum(one);
  return one && credit ? [{ taken, standing: one, credit }] : [];
}
