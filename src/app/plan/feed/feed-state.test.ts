import * as fc from "fast-check";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { HolderRecord } from "../../../record/schema.ts";
import { FEED_WARNING, feedAddress } from "./feed-address.ts";
import { LARGEST_STATE, LONGEST_STATE } from "./feed-limits.ts";
import type { FeedState } from "./feed-state.ts";
import { packState } from "./pack-state.ts";
import { unpackState } from "./unpack-state.ts";

const state: FeedState = {
  record: { credentials: [{ id: "exb/trainer", "certified-on": "2025-01-01" }], activities: [{ ref: "a1", on: "2026-05-01", title: "שיעור, 🏋🏽‍♀️", units: { exb: "1.9" } }], cards: [], facts: { country: "us" } },
  wishes: { horizon: "P4Y", "hours-per-week": "4", blackouts: [{ from: "2027-07-01", until: "2027-07-31" }] },
  options: [{ id: "squat course", price: "99.00 USD", hours: "12" }],
  failed: [{ option: "squat course", again: "2027-03-01" }],
  progress: { until: "2027-01-10", hours: { "squat course#1": "2.5" }, done: ["cpr"] },
  made: "2027-01-11",
};
const pack = (bytes: Buffer | string): string => `1.${deflateRawSync(bytes).toString("base64url")}`;
const why = async (text: string): Promise<string> => {
  const found = await unpackState(text);
  return found.ok ? "read" : found.why;
};

describe("a state in an address", () => {
  test("comes out as it went in", async () => {
    expect(await unpackState(await packState(state))).toEqual({ ok: true, state });
  });

  test("has neither names nor notes, and nothing but letters that addresses have", async () => {
    const note = "Not for others";
    const record: HolderRecord = { ...state.record, recert: 1, name: "Ann Example", credentials: [{ id: "exb/trainer", note }], activities: [{ ref: "a1", on: "2026-05-01", note }], grants: [{ exemption: "exb/medical", from: "2026-01-01", note }] };
    const packed = await packState({ ...state, record });
    expect(packed).toMatch(/^1\.[\w-]+$/);
    const found = await unpackState(packed);
    expect(JSON.stringify(found)).toContain("exb/medical");
    expect(JSON.stringify(found)).not.toMatch(/Ann|Not for others/);
  });

  test("is the same text for the same state", async () => {
    expect(await packState(state)).toBe(await packState(structuredClone(state)));
  });

  test("is an address below the origin, with a warning", async () => {
    const found = await feedAddress(state, "https://recert.example");
    expect(found).toEqual({ ok: true, url: `https://recert.example/plan/feed.ics?s=${await packState(state)}`, subscribe: `webcal://recert.example/plan/feed.ics?s=${await packState(state)}`, warning: FEED_WARNING });
  });

  test("too large for one is told, with what to do instead", async () => {
    const activities = Array.from({ length: 2000 }, (_, at) => ({ ref: `a${at}`, on: "2026-05-01", title: `${at * 7919}${at * 104729}` }));
    const found = await feedAddress({ ...state, record: { ...state.record, activities } }, "https://recert.example");
    expect(found).toMatchObject({ ok: false });
    expect(found.ok ? "" : found.says).toMatch(/^Your record is too large for an address: it would have [\d,]+ characters, and calendars are sure to take 7,000\. Save the calendar as a file instead/);
  });
});

describe("what is no state is refused", () => {
  test.each([
    ["nothing", "", "unreadable"],
    ["no version", "abc", "unreadable"],
    ["another version", "2.abcd", "version"],
    ["a version to come", "9999.abcd", "version"],
    ["no base64url", "1.a+b/c=", "unreadable"],
    ["a length that base64 never has", "1.abcde", "unreadable"],
    ["no deflate", `1.${Buffer.from("not deflate at all").toString("base64url")}`, "unreadable"],
    ["too long", `1.${"a".repeat(LONGEST_STATE)}`, "too-long"],
    ["a bomb", pack(Buffer.alloc(4 * 1024 * 1024)), "too-large"],
    ["a bomb of text", pack(`{"record":"${"x".repeat(LARGEST_STATE)}"}`), "too-large"],
    ["no UTF-8", pack(Buffer.from([0x7b, 0xff, 0x7d])), "unreadable"],
    ["no JSON", pack("record: 1"), "unreadable"],
    ["YAML", pack("credentials: []\n"), "unreadable"],
    ["nested out of all measure", pack("[".repeat(50_000) + "]".repeat(50_000)), "no-state"],
    ["a list", pack("[]"), "no-state"],
    ["an empty mapping", pack("{}"), "no-state"],
    ["a record alone", pack(JSON.stringify(state.record)), "no-state"],
    ["a key that is none", pack(JSON.stringify({ ...state, more: 1 })), "no-state"],
    ["a prototype", pack(JSON.stringify(state).replace("{", '{"__proto__":{"a":1},')), "no-state"],
    ["a key twice", pack(JSON.stringify(state).replace("{", '{"options":[],')), "no-state"],
    ["a day that is none", pack(JSON.stringify({ ...state, record: { credentials: [{ id: "exb/trainer", "expires-on": "2027-02-30" }] } })), "no-state"],
    ["an option with an address that is code", pack(JSON.stringify({ ...state, options: [{ id: "x", url: "javascript:alert(1)" }] })), "no-state"],
  ])("%s", async (_, text, expected) => {
    expect(await why(text)).toBe(expected);
  });

  test("cut off anywhere, it is never taken for another", async () => {
    const whole = await packState(state);
    for (let length = 0; length < whole.length; length += 7) expect(await why(whole.slice(0, length))).not.toBe("read");
  });

  test("whatever the text is, there is an answer", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }).map((bytes) => `1.${Buffer.from(bytes).toString("base64url")}`), fc.json().map(pack)), async (text) => {
        const found = await unpackState(text);
        expect(found.ok || found.says.length > 0).toBe(true);
      }),
      { numRuns: Number(process.env["RECERT_RUNS"] ?? 300) },
    );
  });
});
