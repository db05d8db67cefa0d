import { type Day, parseDay } from "../../base/date.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import { evaluate } from "../../evaluate/evaluate.ts";
import type { CredentialStanding, State } from "../../evaluate/standing.ts";
import type { HolderRecord } from "../../record/schema.ts";

/** More changes than a ladder of late steps has. */
const MOST = 12;

/** What becomes of a credential for which nothing is done any more, in sentences, as the engine finds it day by day. Nothing where it never ends. */
export function whatLapsingMeans(rulebooks: Rulebooks, record: HolderRecord, credential: string, asOf: Day): string[] {
  const on = (day: Day): CredentialStanding | undefined => evaluate(rulebooks, record, { asOf: day }).credentials.find(({ id }) => id === credential);
  const says: string[] = [];
  let now = on(asOf);
  for (let step = 0; now && step < MOST; step++) {
    const day = now.changes && parseDay(now.changes.on);
    const then: CredentialStanding | undefined = day ? on(day) : undefined;
    if (!then || !now.changes) break;
    says.push(...changeWords(now, then, now.changes.on));
    now = then;
  }
  return says;
}

function changeWords(before: CredentialStanding, after: CredentialStanding, on: string): string[] {
  const valid = before.valid === after.valid ? undefined : { yes: "it is valid again", no: "it is no longer valid", unknown: "whether it is still valid was not found" }[after.valid];
  const states: Partial<Record<State, string>> = { late: "it can only be renewed late", reinstatable: "it can only be reinstated", gone: "it cannot be renewed any more", unknown: "what can still be done was not found" };
  const state = before.state === after.state ? undefined : states[after.state];
  const parts = [valid, state].filter((part) => part !== undefined);
  return [...(parts.length > 0 ? [`From ${on} on ${parts.join(", and ")}.`] : []), ...(state && after.state === "gone" ? after.next.slice(0, 1).map((step) => step.says) : [])];
}
