import * as fc from "fast-check";
import { expect, test } from "vitest";
import { recordSchema } from "./schema.ts";
import { salvageRecord } from "./salvage-record.ts";

const file = (text: string) => salvageRecord(text, "record.yaml");

test("a record that is right comes through whole", () => {
  const { record, broken, leftOut } = file('credentials: [ { id: exb/trainer } ]\nactivities: [ { ref: a1, on: 2026-01-01, units: { exb: "1.9" } } ]\n');
  expect(record?.activities?.[0]?.units).toEqual({ exb: "1.9" });
  expect({ broken, leftOut }).toEqual({ broken: [], leftOut: undefined });
});

test("broken entries are named with their line, and the others are kept", () => {
  const text = `credentials:
  - { id: exb/trainer, certified-on: 2026-02-30 }
  - { id: exb/coach }
activities:
  - { ref: a1, on: 2026-01-01 }
  - { ref: a1, on: 2026-02-01 }
  - { ref: a2, on: tomorrow, hours: "-3" }
wishes: [ many ]
`;
  const { record, broken, leftOut } = file(text);
  expect(record).toEqual({ credentials: [{ id: "exb/coach" }], activities: [{ ref: "a1", on: "2026-01-01" }] });
  expect(broken.map(({ line, path }) => `${line} ${path}`).toSorted()).toEqual([
    "2 credentials.0.certified-on", "6 activities.1.ref", "7 activities.2.hours", "7 activities.2.on", "8 wishes",
  ]);
  expect(leftOut).toEqual({
    credentials: [{ id: "exb/trainer", "certified-on": "2026-02-30" }],
    activities: [{ ref: "a1", on: "2026-02-01" }, { ref: "a2", on: "tomorrow", hours: "-3" }],
    wishes: ["many"],
  });
});

test.each([
  ["an empty text", "  \n", "The file is empty"],
  ["what is no YAML", "credentials: [ { id: ", "not readable"],
  ["a list", "- a\n- b\n", "no record"],
  ["one word", "hello", "no record"],
])("%s is refused with a reason", (_, text, reason) => {
  const { record, broken } = file(text);
  expect(record).toBeUndefined();
  expect(broken[0]?.says).toContain(reason);
});

test("lists of the wrong type cost only themselves", () => {
  expect(file("credentials: none\nactivities: { a: 1 }\ncards: [ 7 ]\nfacts: { country: us }\n").record).toEqual({ credentials: [], cards: [], facts: { country: "us" } });
});

test("whatever JSON comes in, what comes out is a record, or nothing with a reason", () => {
  const entry = fc.oneof(fc.constant({ ref: "a1", on: "2026-01-01" }), fc.record({ ref: fc.string(), on: fc.string() }), fc.jsonValue());
  const value = fc.oneof(fc.jsonValue(), fc.record({ credentials: fc.array(entry), activities: fc.array(entry), cards: fc.jsonValue() }));
  fc.assert(
    fc.property(value, (json) => {
      const { record, broken } = salvageRecord(JSON.stringify(json), "record.json");
      expect(record === undefined ? broken.length > 0 : recordSchema.safeParse(record).success).toBe(true);
    }),
    { numRuns: 500 },
  );
});
