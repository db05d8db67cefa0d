import type { HolderRecord } from "../../src/record/schema.ts";

/** A record in which an entry of every list has every key that it may have. */
export const fullRecord = {
  recert: 1,
  name: "Somebody",
  credentials: [
    {
      id: "nasm/cpt", "certified-on": "2021-03-01", "expires-on": "2027-02-28", "started-on": "2025-03-01", "submitted-on": "2026-11-01", "complete-from": "2021-03-01",
      renewals: [{ on: "2023-02-01", ends: "2025-02-28" }, { on: "2025-02-01", ends: "2027-02-28", carried: "0.1", owed: "0.2" }],
      status: "active", facts: { "nasm/example": "yes" }, note: "A note",
    },
    { id: "ace/cpt", "certified-on": "2026-01-01", renewals: [] },
  ],
  activities: [
    {
      ref: "a1", on: "2026-05-01", title: "Text", course: "nasm/ces", kind: "course", delivery: "self-study", provider: "acme", role: "attendee", hours: "19", minutes: "950", attended: "95%",
      quantity: { "semester-credit": "3" }, grade: "B", tags: ["nsca/ethics"], units: { nasm: "1.9", ace: "19" }, category: { nasm: "A" }, status: { ace: "pending", nasm: "accepted" },
      event: "congress", content: "squat-101", cycle: { "nasm/cpt": "2027-02-28" }, for: ["nasm/cpt", "ace/cpt"], note: "A note",
    },
  ],
  cards: [{ ref: "c1", kind: "cpr-aed", issued: "2025-06-01", expires: "2027-06-01", delivery: "in-person", provider: "aha", note: "A note" }],
  attestations: [{ statement: "nasm/ethics", on: "2026-01-01" }],
  exams: [{ exam: "nasm/cpt", on: "2026-05-01", passed: false }],
  grants: [{ exemption: "virginia-pt/hardship", from: "2026-01-01", until: "2026-06-30", note: "A note" }],
  facts: { country: "us" },
} satisfies HolderRecord;
