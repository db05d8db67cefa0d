import { expect, test } from "vitest";
import type { RulebookSet } from "../standing/rulebook-data.ts";
import { hasTotal, supposeTotal } from "./suppose-total.ts";

const rows = [{ from: "undated", value: "2.0", source: "a" }, { from: "2028-01-01", value: "2.5", source: "a" }];
const trainer = { id: "exb/trainer", require: [{ id: "ways", "any-of": [{ id: "total", units: { "at-least": rows } }, { id: "exam", pass: {} }] }] };
const coach = { id: "exb/coach", require: [{ id: "total", units: { "at-least": rows } }] };
const member = { id: "exb/member", require: [{ id: "card", hold: {} }] };
const set = { rulebooks: [{ body: { id: "exb" }, credentials: [trainer, coach, member] }], vocabulary: {} } as unknown as RulebookSet;

const credentialsOf = (all: RulebookSet): unknown[] => all.rulebooks.flatMap(({ credentials }) => credentials);
const suppose = { credential: "exb/trainer", from: "2027-01-01", atLeast: "3.0" };

test("from the day on another total is asked for, wherever it stands, and nobody confirmed it", () => {
  const [changed] = credentialsOf(supposeTotal(set, suppose));
  const row = { from: "2027-01-01", value: "3.0", confidence: "unconfirmed", note: "Supposed for this plan; no source says it." };
  expect(changed).toEqual({ ...trainer, require: [{ id: "ways", "any-of": [{ id: "total", units: { "at-least": [rows[0], row] } }, { id: "exam", pass: {} }] }] });
});

test("what holds before stays, other credentials stay, and what it was made from stays", () => {
  const [, other] = credentialsOf(supposeTotal(set, suppose));
  expect(other).toBe(coach);
  expect(credentialsOf(set)[0]).toBe(trainer);
  const late = credentialsOf(supposeTotal(set, { ...suppose, credential: "exb/coach", from: "2030-01-01" }))[1] as typeof coach;
  expect(late.require[0]?.units["at-least"].map(({ value }) => value)).toEqual(["2.0", "2.5", "3.0"]);
});

test("a credential without a total is told from one that has it", () => {
  expect(["exb/trainer", "exb/member", "exb/nobody"].map((id) => hasTotal(set, id))).toEqual([true, false, false]);
});
