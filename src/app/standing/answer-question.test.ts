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

  test("leaves a record alone when the place is not there", () => {
    expect(answered(record, ask("nowhere.at.all"), { value: "x" })).toBe(record);
    expect(answered(record, ask("activities.gone.hours"), { value: "3" })).toEqual(record);
  });
});
