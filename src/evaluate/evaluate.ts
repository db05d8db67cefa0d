import { formatDay } from "../base/date.ts";
import { rowOn } from "../base/fact.ts";
import type { Rulebooks } from "../compile/rulebook.ts";
import type { HeldCredential, HolderRecord } from "../record/schema.ts";
import { explainCredential, unique } from "./explain-credential.ts";
import { explainExpiry, explainNoCycle, explainUnknownCredential } from "./explain-without-cycle.ts";
import { type Asked, judgeHeld } from "./held.ts";
import type { CredentialStanding, Standing } from "./standing.ts";

/**
 * Where the holder stands on a day, for every credential of the record, with the reason and the source beside every number: the
 * explaining road. Deterministic: reads no clock, and the order of activities never matters. Never throws on a record that
 * `parseRecord` accepted. `renewOn` is the day on which the holder means to hand the renewal in.
 */
export function evaluate(rulebooks: Rulebooks, record: HolderRecord, asked: Asked): Standing {
  const credentials = record.credentials.map((held) => explainHeld(rulebooks, record, held, asked));
  return { asOf: formatDay(asked.asOf), credentials, questions: unique(credentials.flatMap((c) => c.questions)) };
}

/** As `evaluate`, for one credential of the record alone; `undefined` where the record does not hold it. */
export function evaluateOne(rulebooks: Rulebooks, record: HolderRecord, id: string, asked: Asked): CredentialStanding | undefined {
  const held = record.credentials.find((h) => h.id === id);
  return held && explainHeld(rulebooks, record, held, asked);
}

function explainHeld(rulebooks: Rulebooks, record: HolderRecord, held: HeldCredential, asked: Asked): CredentialStanding {
  const credential = rulebooks.credentials.get(held.id);
  if (!credential) return explainUnknownCredential(rulebooks, held);
  const expires = rowOn(credential.expires, asked.asOf);
  if (!credential.rules || expires.is !== "value" || expires.values[0] === "never") return explainExpiry(credential, held, asked);
  const judged = judgeHeld(rulebooks, record, held, credential, credential.rules, asked, false);
  return typeof judged === "string" ? explainNoCycle(rulebooks, credential, held, judged, asked) : explainCredential(rulebooks, record, held, judged, asked);
}
