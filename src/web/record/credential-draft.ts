import type { HeldCredential } from "../../record/schema.ts";
import { filled } from "./filled.ts";
import type { RenewalRow } from "./renewal-rows.tsx";

/** A held credential as it is typed: texts only, nothing refused. */
export interface CredentialDraft {
  readonly id: string;
  readonly certified: string;
  readonly expires: string;
  readonly submitted: string;
  readonly started: string;
  readonly complete: string;
  readonly status: string;
  /** Said to have never been renewed, which is more than an empty list of lines says. */
  readonly never: boolean;
  readonly renewals: readonly RenewalRow[];
  /** Answers for this credential alone, by fact. */
  readonly facts: Readonly<Record<string, string>>;
  readonly note: string;
}

/** The draft of a held credential; of a new one, empty. */
export function credentialDraft(entry: HeldCredential | undefined): CredentialDraft {
  return {
    id: entry?.id ?? "",
    certified: entry?.["certified-on"] ?? "",
    expires: entry?.["expires-on"] ?? "",
    submitted: entry?.["submitted-on"] ?? "",
    started: entry?.["started-on"] ?? "",
    complete: entry?.["complete-from"] ?? "",
    status: entry?.status ?? "",
    never: entry?.renewals?.length === 0,
    renewals: (entry?.renewals ?? []).map(({ on, ends, carried = "", owed = "" }) => ({ on, ends, carried, owed })),
    facts: entry?.facts ?? {},
    note: entry?.note ?? "",
  };
}

/** The draft as an entry of a record, not yet checked. */
export function credentialOf(draft: CredentialDraft): Record<string, unknown> {
  // A line in which nothing stands is no renewal; one in which anything does is kept, so that what it lacks is said.
  const renewals = draft.renewals.filter((row) => Object.values(row).some((text) => text.trim() !== "")).map(({ on, ends, carried, owed }) => ({ on, ends, ...filled({ carried: carried.trim(), owed: owed.trim() }) }));
  return {
    ...filled({
      id: draft.id,
      "certified-on": draft.certified,
      "expires-on": draft.expires,
      "started-on": draft.started,
      "submitted-on": draft.submitted,
      "complete-from": draft.complete,
      renewals,
      status: draft.status.trim(),
      facts: filled(draft.facts),
      note: draft.note.trim(),
    }),
    ...(renewals.length === 0 && draft.never ? { renewals: [] } : {}),
  };
}
