import { type Day, formatDay, parseDay } from "../../base/date.ts";
import { refOf, rowOn } from "../../base/fact.ts";
import type { Credential, Rulebooks, Rules } from "../../compile/rulebook.ts";
import type { Credit } from "../../evaluate/credit.ts";
import { explainActivity } from "../../evaluate/explain-activity.ts";
import { explainNoCycle, explainUnknownCredential } from "../../evaluate/explain-without-cycle.ts";
import { type Judged, judgeHeld } from "../../evaluate/held.ts";
import { titleOf } from "../../evaluate/title-of.ts";
import type { PetitionAnswer, PetitionCheck } from "../../present/petition/petition-check.ts";
import type { Activity, HeldCredential, HolderRecord } from "../../record/schema.ts";
import { answerFor } from "./answer-for.ts";

type Unnamed = Omit<PetitionAnswer, "credentials" | "names">;

/** Each activity of the record under each body held: is a petition needed, possible, of any use? With `ref` one activity alone. Never throws on a record that `parseRecord` accepted. */
export function checkPetitions(rulebooks: Rulebooks, record: HolderRecord, asOf: Day, ref?: string): PetitionCheck {
  const perCredential = record.credentials.map((held) => ({ held, answers: answersFor(rulebooks, record, held, asOf) }));
  const activities = (record.activities ?? []).filter((activity) => ref === undefined || activity.ref === ref).toSorted((a, b) => (a.on < b.on || (a.on === b.on && a.ref < b.ref) ? -1 : 1));
  return {
    asOf: formatDay(asOf),
    activities: activities.map((activity) => ({
      ref: activity.ref,
      on: activity.on,
      title: titleOf(activity, activity.course === undefined ? undefined : rulebooks.courses.get(activity.course)),
      answers: merged(perCredential.map(({ held, answers }) => ({ credentials: [held.id], names: [rulebooks.credentials.get(held.id)?.name ?? held.id], ...answers(activity) }))),
    })),
  };
}

/** Answers that say the same for several credentials of one body become one: there it is one petition. */
function merged(answers: readonly PetitionAnswer[]): PetitionAnswer[] {
  const found = new Map<string, PetitionAnswer>();
  for (const answer of answers) {
    const { credentials, names, ...rest } = answer;
    const key = JSON.stringify(rest);
    const before = found.get(key);
    found.set(key, before ? { ...before, credentials: [...before.credentials, ...credentials], names: [...before.names, ...names] } : answer);
  }
  // What never expires asks for nothing; it is named only where the body has nothing else to say.
  return [...found.values()].filter((answer, _, all) => answer.reason !== "never-expires" || !all.some((other) => other.body === answer.body && other !== answer));
}

function answersFor(rulebooks: Rulebooks, record: HolderRecord, held: HeldCredential, asOf: Day): (activity: Activity) => Unnamed {
  const credential = rulebooks.credentials.get(held.id);
  if (!credential) {
    const unknown = explainUnknownCredential(rulebooks, held);
    return () => ({ body: unknown.body, bodyName: unknown.body, unit: "", verdict: "unknown", reason: "unknown-credential", says: unknown.next[0]?.says ?? "", settled: true, lacks: [], questions: unknown.questions, why: [] });
  }
  const own = { body: credential.body.id, bodyName: credential.body.name, unit: credential.body.unit.name, settled: true, lacks: [], questions: [] };
  const expires = rowOn(credential.expires, asOf);
  if (expires.is === "value" && expires.values[0] === "never") return () => ({ ...own, verdict: "no-use", reason: "never-expires", why: [refOf(expires)] });
  const { rules } = credential;
  if (!rules || expires.is !== "value") return () => ({ ...own, verdict: "unknown", reason: "unknown-expiry", why: [refOf(expires)] });
  const judge = judgeOn(rulebooks, record, held, credential, rules);
  const now = judge(asOf);
  if (typeof now === "string") {
    const { questions, next } = explainNoCycle(rulebooks, credential, held, now, { asOf });
    return () => ({ ...own, verdict: "unknown", reason: "unknown-cycle", says: next[0]?.says ?? "", questions, why: [] });
  }
  return (activity) => {
    // What is still to come is judged as of its own day, as long as that lies in this cycle.
    const on = parseDay(activity.on) as Day;
    const day = on > asOf && on <= now.cycle.end ? on : asOf;
    const plain = judge(day);
    if (typeof plain === "string") return { ...own, verdict: "unknown", reason: "unknown-cycle", why: [] };
    // Only as if it were accepted does what waits for the body show what an approval would bring.
    const accepting = creditOf(plain, activity).reason === "provisional" ? judge(day, true) : plain;
    const then = typeof accepting === "string" ? plain : accepting;
    const credit = creditOf(then, activity);
    return answerFor({ credit, judged: then, asOf, course: activity.course === undefined ? undefined : rulebooks.courses.get(activity.course), says: explainActivity(credit, then, rulebooks).says });
  };
}

/** Judges each day once, and once more as if everything that waits for the body were accepted. */
function judgeOn(rulebooks: Rulebooks, record: HolderRecord, held: HeldCredential, credential: Credential, rules: Rules): (asOf: Day, acceptPending?: boolean) => ReturnType<typeof judgeHeld> {
  const judged = new Map<string, ReturnType<typeof judgeHeld>>();
  return (asOf, acceptPending = false) => {
    const key = `${asOf} ${acceptPending}`;
    const found = judged.get(key) ?? judgeHeld(rulebooks, record, held, credential, rules, { asOf }, acceptPending);
    judged.set(key, found);
    return found;
  };
}

function creditOf({ crediting }: Judged, { ref }: Activity): Credit {
  const credit = crediting.credits.find(({ activity }) => activity.ref === ref);
  if (!credit) throw new Error(`No credit for ${ref}`);
  return credit;
}
