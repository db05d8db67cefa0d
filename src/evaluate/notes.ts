import { type Day } from "../base/date.ts";
import { type Fact, refOf, rowOn } from "../base/fact.ts";
import type { Credential } from "../compile/rulebook.ts";
import type { NoteStanding } from "./standing.ts";

const SHARING: Record<string, string> = {
  "all-count": "One activity counts for every credential of this body whose cycle holds its date.",
  "highest-only": "Of several credentials, only the highest one asks for credit. Here each is judged in full on its own, which is never less.",
  "shared-total": "Several credentials share one total. That is not judged yet; see the rule.",
  "step-table": "What several credentials ask for together follows a table. That is not judged yet; see the rule.",
  surcharge: "Each further credential asks for something on top. That is not judged yet; see the rule.",
  independent: "Each credential asks for credit of its own; one activity serves one of them.",
  none: "The body says nothing on several credentials.",
};

/** What the body says that binds nobody here or is not judged: sharing, petition, audit, debt, exemptions, notices. */
export function notesOf(credential: Credential, asOf: Day): NoteStanding[] {
  const notes: NoteStanding[] = [];
  const add = (id: string, kind: NoteStanding["kind"], fact: Fact<string>, words: (text: string) => string): void => {
    const row = rowOn(fact, asOf);
    if (row.is === "none") return;
    notes.push({ id, kind, says: row.is === "unknown" ? "Not found." : words(row.text), confidence: row.confidence, why: [refOf(row)] });
  };
  if (credential.rules) add("sharing", "sharing", credential.sharing, (text) => SHARING[text] ?? text);
  for (const told of [...credential.told, ...credential.body.told]) add(told.id, told.kind, told.fact, (text) => text);
  for (const exemption of credential.rules?.exemptions ?? []) add(exemption.id, "exemption", exemption.effect, (text) => `${exemption.name}: ${text}`);
  return notes;
}
