import { type FactRow, rowOn } from "../base/fact.ts";
import type { Day } from "../base/date.ts";
import type { Truth } from "../base/truth.ts";
import type { Body } from "../compile/rulebook.ts";

/** What a body's status means on a day. */
export interface StatusOn {
  id: string;
  name: string;
  /** May who has it say that they are certified; `undefined` where the status says nothing of it. */
  valid: Truth | undefined;
  row: FactRow<"yes" | "no"> | undefined;
}

/** The status of that word; `undefined` where the body knows no such word. */
export function statusOn(body: Body, word: string | undefined, day: Day): StatusOn | undefined {
  const status = word === undefined ? undefined : body.statuses.get(word);
  if (word === undefined || !status) return undefined;
  const row = status.valid && rowOn(status.valid, day);
  return { id: word, name: status.name, valid: row === undefined || row.is === "none" ? undefined : row.is === "value" ? row.values[0] : "unknown", row };
}

/** A status can take the right to say "certified" away, and never gives it. */
export function validWith(valid: Truth, status: Truth | undefined): Truth {
  return status === undefined || status === "yes" || valid === "no" ? valid : status;
}
