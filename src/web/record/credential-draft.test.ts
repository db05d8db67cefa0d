import { expect, test } from "vitest";
import type { HeldCredential } from "../../record/schema.ts";
import { credentialDraft, credentialOf } from "./credential-draft.ts";

const full: HeldCredential = {
  id: "exb/trainer", "certified-on": "2021-03-01", "expires-on": "2027-02-28", "started-on": "2025-03-01", "submitted-on": "2026-11-01", "complete-from": "2021-03-01",
  renewals: [{ on: "2023-02-01", ends: "2025-02-28" }, { on: "2025-02-01", ends: "2027-02-28", carried: "0.1", owed: "0.2" }],
  status: "active", facts: { "exb/member": "yes" }, note: "A note",
};

test("a credential goes through the form and comes back the same, one that was never renewed too", () => {
  expect(credentialOf(credentialDraft(full))).toEqual(full);
  expect(credentialOf(credentialDraft({ id: "exb/trainer", renewals: [] }))).toEqual({ id: "exb/trainer", renewals: [] });
  expect(credentialOf(credentialDraft({ id: "exb/trainer" }))).toEqual({ id: "exb/trainer" });
});

test("a renewal of which half is typed is kept, so that what it lacks is said; an empty line is none", () => {
  const draft = credentialDraft({ id: "exb/trainer" });
  const nothing = { on: "", ends: "", carried: "", owed: "" };
  expect(credentialOf({ ...draft, renewals: [nothing, { ...nothing, carried: "1.0" }] })).toEqual({ id: "exb/trainer", renewals: [{ on: "", ends: "", carried: "1.0" }] });
  expect(credentialOf({ ...draft, renewals: [nothing] })).toEqual({ id: "exb/trainer" });
  expect(credentialOf({ ...draft, never: true })).toEqual({ id: "exb/trainer", renewals: [] });
});
