import { describe, expect, test } from "vitest";
import { parseRecord } from "./parse-record.ts";

const found = (text: string): string[] => parseRecord(text, "r").diagnostics.map((d) => `${d.line}:${d.column} ${d.code}`);
const one = (activity: string): string => `credentials: []\nactivities:\n  - { ref: a, on: 2026-01-01, ${activity} }`;

describe("parseRecord", () => {
  test("reads the same record from YAML and from JSON", () => {
    const yaml = 'credentials:\n  - { id: exb/trainer, certified-on: 2024-02-29 }\nactivities:\n  - ref: a1\n    on: 2025-03-01\n    units: { exb: "1.9" }\nfacts: { country: us, exb/member: "yes" }\n';
    const { record } = parseRecord(yaml, "r.yaml");
    expect(record?.activities?.[0]?.units).toEqual({ exb: "1.9" });
    expect(parseRecord(JSON.stringify(record), "r.json").record).toEqual(record);
  });

  test.each([
    ["", ["1:1 empty-file"]],
    ["credentials:", ["1:13 wrong-type"]],
    ["{}", ["1:1 missing-key"]],
    ["credentials: []\nrecert: 2", ["2:9 unknown-word"]],
    ["credentials: [ { id: cpt } ]", ["1:22 bad-value"]],
    ["credentials: [ { id: exb/a }, { id: exb/a } ]", ["1:37 repeated-id"]],
    ["credentials: [ { id: exb/a, certified-on: 2023-02-29 } ]", ["1:43 bad-value"]],
    ["credentials: [ { id: exb/a, certified-on: 2025-01-01, expires-on: 2024-01-01 } ]", ["1:67 impossible-dates"]],
    [one("hours: 3"), ["3:38 wrong-type"]],
    [one('hours: "-3"'), ["3:38 bad-value"]],
    [one('hours: "10001"'), ["3:38 absurd-amount"]],
    [one('units: { exb: "99999" }'), ["3:45 absurd-amount"]],
    [one('quantity: { page: "99999" }'), ["3:49 absurd-amount"]],
    [one("titel: x"), ["3:31 unknown-key"]],
    [one('title: "a\\u0000b"'), ["3:38 bad-value"]],
    [one('title: "\\u202eevil"'), ["3:38 bad-value"]],
    [`${one("kind: course")}\n  - { ref: a, on: 2026-01-02 }`, ["4:12 repeated-id"]],
    ["credentials: []\ncards: [ { ref: c, kind: cpr, issued: 2026-01-02, expires: 2026-01-01 } ]", ["2:60 impossible-dates"]],
    ["credentials: []\nexams: [ { exam: exb/a, on: 2026-01-02, passed: yes } ]", ["2:49 wrong-type"]],
  ])("%j", (text, diagnostics) => {
    expect(found(text)).toEqual(diagnostics);
    expect(parseRecord(text, "r").record).toBeUndefined();
  });

  test.each(["<script>alert(1)</script>", "'; drop table x; --", "Zoë 日本 🏋️", "x".repeat(300)])("takes the title %.30j as text", (title) => {
    expect(parseRecord(JSON.stringify({ credentials: [], activities: [{ ref: "a", on: "2026-01-01", title }] }), "r").record?.activities?.[0]?.title).toBe(title);
  });

  test("reads 100,000 activities without falling behind, and says where each of 100,000 defects is", () => {
    const activities = Array.from({ length: 100_000 }, (_, i) => ({ ref: `a${i}`, on: "2026-05-01", kind: "course", units: { exb: "1.9" } }));
    // Processor time: a busy machine is no fault.
    const begun = process.threadCpuUsage();
    expect(parseRecord(JSON.stringify({ credentials: [], activities }), "r").record?.activities).toHaveLength(100_000);
    const wrong = parseRecord(JSON.stringify({ credentials: [], activities: activities.map((a) => ({ ...a, hours: 1 })) }, null, 1), "r").diagnostics;
    expect(process.threadCpuUsage(begun).user / 1000).toBeLessThan(10_000);
    expect(wrong).toHaveLength(100_000);
    expect(new Set(wrong.map((d) => d.line)).size).toBe(100_000);
  });
});
