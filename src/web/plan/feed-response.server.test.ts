import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { packState } from "../../app/plan/feed/pack-state.ts";
import type { FeedAnswer, FeedAsk } from "../../app/plan/feed/plan-feed.ts";
import { feedResponse } from "./feed-response.server.ts";

const state = { record: { credentials: [{ id: "exb/trainer" }] }, wishes: {}, options: [] };
const TODAY = "2027-01-04";
const calendar: FeedAnswer = { is: "calendar", text: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" };

async function asked(query: string, answer: FeedAnswer = calendar, headers: Record<string, string> = {}): Promise<{ response: Response; body: string; asks: FeedAsk[] }> {
  const asks: FeedAsk[] = [];
  const response = await feedResponse(new Request(`http://localhost:3000/plan/feed.ics${query}`, { headers }), (ask) => (asks.push(ask), Promise.resolve(answer)), TODAY);
  return { response, body: await response.text(), asks };
}

describe("a feed whose address carries the record", () => {
  test("is planned as of today, and sent as a calendar that nobody in between keeps", async () => {
    const { response, body, asks } = await asked(`?s=${await packState(state)}`);
    expect(asks).toEqual([{ state, asOf: TODAY, page: "http://localhost:3000/plan" }]);
    expect([response.status, body]).toEqual([200, calendar.is === "calendar" ? calendar.text : ""]);
    expect(Object.fromEntries(response.headers)).toMatchObject({ "content-type": "text/calendar; charset=utf-8", "cache-control": "private, max-age=3600", "x-robots-tag": "noindex, nofollow" });
  });

  test("is not sent again while it is the same", async () => {
    const query = `?s=${await packState(state)}`;
    const tag = (await asked(query)).response.headers.get("etag") ?? "";
    const again = await asked(query, calendar, { "If-None-Match": `"other", ${tag}` });
    expect([tag.length > 20, again.response.status, again.body, again.response.headers.get("etag")]).toEqual([true, 304, "", tag]);
    const other = await asked(query, { is: "calendar", text: "BEGIN:VCALENDAR\r\nX:1\r\nEND:VCALENDAR\r\n" }, { "If-None-Match": tag });
    expect(other.response.status).toBe(200);
  });

  test.each([
    ["", 400, "This address lacks its plan"],
    ["?s=1.a&s=1.b", 400, "This address lacks its plan"],
    ["?s=", 400, "This is no address of a plan"],
    ["?s=7.abcd", 400, "This address is of version 7"],
    ["?s=1.%00%ff", 400, "This address cannot be read"],
    ["?s=1.%3Cscript%3Ealert(1)%3C/script%3E", 400, "This address cannot be read"],
    [`?s=1.${deflateRawSync(Buffer.alloc(9_000_000 / 4)).toString("base64url")}`, 400, "This address unpacks to more"],
    [`?s=1.${deflateRawSync('{"record":{"credentials":[]},"wishes":{"<script>":1},"options":[]}').toString("base64url")}`, 400, "What this address holds is no record"],
    [`?s=1.${"a".repeat(7000)}`, 414, "This address is longer than the 7000 characters"],
  ])("%s is refused in plain words, and nothing is planned", async (query, status, says) => {
    const { response, body, asks } = await asked(query);
    expect([response.status, response.headers.get("content-type"), response.headers.get("cache-control"), asks.length]).toEqual([status, "text/plain; charset=utf-8", "no-store", 0]);
    expect(body.startsWith(says)).toBe(true);
  });

  test.each<[FeedAnswer, number, string]>([[{ is: "busy" }, 503, "60"], [{ is: "out-of-time" }, 503, "3600"], [{ is: "failed" }, 500, "3600"]])("%j says when to come back", async (answer, status, wait) => {
    const { response, body } = await asked(`?s=${await packState(state)}`, answer);
    expect([response.status, response.headers.get("retry-after"), body.endsWith(".\n")]).toEqual([status, wait, true]);
  });
});
