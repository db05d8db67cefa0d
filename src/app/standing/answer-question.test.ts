import { describe, expect, test } from "vitest";
import type { HolderRecord } from "../../record/schema.ts";
import { recordSchema } from "../../record/schema.ts";
import { answered } from "./answer-question.ts";

const record: HolderRecord = {
  credentials: [{ id: "exb/trainer" }],
  activities: [{ ref: "a.1", on: "2026-01-01", units: { exb: "1.0" } }],
};
const ask = (answer: string, id = "q") => ({ id, says: "?", answer });

describe("answered", () => {
  test("writes a date into a credential", () => {
    expect(answered(record, ask("credentials.exb/trainer.expires-on"), { value: "2027-01-31" }).credentials).toEqual([{ id: "exb/trainer", "expires-on": "2027-01-31" }]);
  });

  test("adds a card of the kind asked for, under a ref of its own", () => {
    const once = answered(record, ask("cards", "cards:cpr-aed"), { issued: "2026-01-01", expires: "2028-01-01", delivery: "" });
    const twice = answered(once, ask("cards", "cards:cpr-aed"), { issued: "2026-02-01" });
    expect(twice.cards).toEqual([
      { ref: "cpr-aed", kind: "cpr-aed", issued: "2026-01-01", expires: "2028-01-01" },
      { ref: "cpr-aed-2", kind: "cpr-aed", issued: "2026-02-01" },
    ]);
    expect(recordSchema.safeParse(twice).success).toBe(true);
  });

  test("says that no card is held by a list without any", () => {
    expect(answered(record, ask("cards", "cards:cpr-aed"), "no").cards).toEqual([]);
  });

  test("finds an activity whose ref holds a dot, and keeps what it said for other bodies", () => {
    expect(answered(record, ask("activities.a.1.units.oth"), { value: "2" }).activities?.[0]?.units).toEqual({ exb: "1.0", oth: "2" });
    expect(answered(record, ask("activities.a.1.hours"), { value: "3" }).activities?.[0]).toMatchObject({ hours: "3" });
    expect(answered(record, ask("activities.a.1"), { kind: "course", delivery: "", grade: "B" }).activities?.[0]).toEqual({ ref: "a.1", on: "2026-01-01", units: { exb: "1.0" }, kind: "course", grade: "B" });
  });

  test("writes facts, declarations and exams", () => {
    expect(answered(record, ask("facts.exb/member"), { value: "yes" }).facts).toEqual({ "exb/member": "yes" });
    expect(answered(record, ask("attestations.exb/ethics"), { on: "2026-01-01" }).attestations).toEqual([{ statement: "exb/ethics", on: "2026-01-01" }]);
    expect(answered(record, ask("exams", "exams:exb/trainer,exb/master"), { on: "2026-01-01" }).exams).toEqual([{ exam: "exb/trainer", on: "2026-01-01", passed: true }]);
  });

  test("writes a fact for one credential where it is said of that one, or was before", () => {
    const two: HolderRecord = { credentials: [{ id: "exb/trainer" }, { id: "exb/coach", facts: { "exb/member": "no" } }] };
    const fact = { ...ask("facts.exb/member"), choices: [{ value: "yes", says: "Yes" }, { value: "no", says: "No" }] };
    expect(answered(two, { ...fact, credential: "exb/trainer" }, { value: "yes", alone: "yes" })).toEqual({ credentials: [{ id: "exb/trainer", facts: { "exb/member": "yes" } }, two.credentials[1]] });
    expect(answered(two, { ...fact, credential: "exb/trainer" }, { value: "yes" })).toEqual({ ...two, facts: { "exb/member": "yes" } });
    const strange: HolderRecord = { credentials: [{ id: "exb/trainer", facts: { "exb/member": "perhaps" } }] };
    expect(answered(strange, { ...fact, credential: "exb/trainer" }, { value: "yes" }).credentials[0]?.facts).toEqual({ "exb/member": "yes" });
  });

  test("writes the whole list of renewals, and none as an empty one", () => {
    const renewals = { ...ask("credentials.exb/trainer.renewals") };
    expect(answered(record, renewals, { "renewals.0.on": "2023-01-02", "renewals.0.ends": "2025-01-31", "renewals.0.carried": "", "renewals.1.on": "2025-01-02", "renewals.1.ends": "2027-01-31", "renewals.1.carried": "1.0", "renewals.2.on": "" }).credentials[0]?.renewals).toEqual([
      { on: "2023-01-02", ends: "2025-01-31" },
      { on: "2025-01-02", ends: "2027-01-31", carried: "1.0" },
    ]);
    const listed: HolderRecord = { credentials: [{ id: "exb/trainer", "expires-on": "2027-01-31", renewals: [{ on: "2025-01-02", ends: "2027-01-31" }] }] };
    expect(answered(listed, ask("credentials.exb/trainer.expires-on"), { "renewals.0.on": "2025-01-02", "renewals.0.ends": "2027-02-28" }).credentials).toEqual([{ id: "exb/trainer", renewals: [{ on: "2025-01-02", ends: "2027-02-28" }] }]);
    expect(answered(record, renewals, "no").credentials[0]?.renewals).toEqual([]);
  });

  test("says for which credentials of a body an activity is used, and leaves it to those of other bodies", () => {
    const several: HolderRecord = { ...record, credentials: [{ id: "exb/trainer" }, { id: "exb/coach" }, { id: "oth/pt" }] };
    expect(answered(several, { ...ask("activities.a.1.for"), credential: "exb/coach" }, { value: "exb/trainer" }).activities?.[0]?.for).toEqual(["exb/trainer", "oth/pt"]);
  });

  test("brings what is typed into the form of a record", () => {
    expect(answered(record, ask("activities.a.1.attended"), { value: " 85 " }).activities?.[0]?.attended).toBe("85%");
    expect(answered(record, ask("activities.a.1.provider"), { value: "Acme Academy" }).activities?.[0]?.provider).toBe("acme-academy");
    expect(answered(record, ask("credentials.exb/trainer.complete-from"), { value: "2020-01-01" }).credentials[0]?.["complete-from"]).toBe("2020-01-01");
  });

  test("leaves a record alone when the place is not there", () => {
    expect(answered(record, ask("nowhere.at.all"), { value: "x" })).toBe(record);
    expect(answered(record, ask("activities.gone.hours"), { value: "3" })).toEqual(record);
  });
});
