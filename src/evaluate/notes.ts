import { humanize } from "../base/humanize.ts";
import type { Day } from "../base/date.ts";
import { type Fact, refOf, rowOn } from "../base/fact.ts";
import type { Credential } from "../compile/rulebook.ts";
import type { NoteStanding } from "./standing.ts";
import { textInWords } from "./text-in-words.ts";

const SHARING: Record<string, string> = {
  "all-count": "One activity counts for every credential of this body whose cycle holds its date.",
  "highest-only": "Of several credentials, only the highest one asks for credit. Here each is judged in full on its own, which is never less.",
  "shared-total": "Several credentials share one total. How much it is was not found, so that it stays open here.",
  "step-table": "What each of several credentials asks for follows a table. Its figures were not found, so that it stays open here.",
  surcharge: "Each further credential asks for something on top. How much was not found, so that it stays open here.",
  independent: "Each credential asks for credit of its own; one activity serves one of them.",
  none: "The body says nothing on several credentials.",
};

/** The same, where the body gives the figures. */
const WITH_FIGURES: Record<string, string> = {
  "shared-total": "Several credentials share one total, and an activity of any of them counts toward it.",
  "step-table": "What each of several credentials asks for follows a table by their number; an activity counts for each whose cycle holds its date.",
  surcharge: "Each further credential asks for something on top; an activity counts for each whose cycle holds its date.",
};

const TOLD: Record<string, string> = {
  "petition.fee": "Fee to have an activity looked at (petition)",
  "petition.deadline": "Last day for a petition",
  "petition.review": "A petition is looked at within",
  "petition.papers": "Papers a petition needs",
  "petition.excludes": "A petition is not possible for",
  "petition.after": "A petition can be handed in",
  "audit.reply": "In an audit you have to answer within",
  "audit.keep": "Keep your papers for",
  "audit.outcome": "If an audit finds a gap",
  "debt.after": "A bill counts as overdue after",
  "debt.effect": "While a bill is overdue",
};

/** What the body says that binds nobody here or is not judged: sharing, petition, audit, debt, exemptions, notices. */
export function notesOf(credential: Credential, asOf: Day): NoteStanding[] {
  const notes: NoteStanding[] = [];
  const add = (id: string, kind: NoteStanding["kind"], fact: Fact<unknown>, name: string, words: (text: string) => string): void => {
    const row = rowOn(fact, asOf);
    if (row.is === "none") return;
    notes.push({ id, kind, says: row.is === "unknown" ? `${name}: not found.` : words(row.text), confidence: row.confidence, why: [refOf(row)] });
  };
  const [shared] = rowOn(credential.sharing, asOf).values;
  const figures = shared && (shared.each ?? shared.total ?? shared.totals) !== undefined;
  if (credential.rules) add("sharing", "sharing", credential.sharing, "How several credentials share credit", (text) => (figures ? WITH_FIGURES[shared.mode] : SHARING[shared?.mode ?? text]) ?? text);
  for (const told of [...credential.told, ...credential.body.told]) add(told.id, told.kind, told.fact, TOLD[told.id] ?? humanize(told.id), (text) => (TOLD[told.id] === undefined ? text : `${TOLD[told.id]}: ${textInWords(text)}.`));
  for (const exemption of credential.rules?.exemptions ?? []) add(exemption.id, "exemption", exemption.effect, exemption.name, (text) => `${exemption.name}: ${text}`);
  return notes;
}
