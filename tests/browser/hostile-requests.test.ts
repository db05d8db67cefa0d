import ICAL from "ical.js";
import { request } from "node:http";
import { deflateRawSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { feedAddress } from "../../src/app/plan/feed/feed-address.ts";
import type { FeedState } from "../../src/app/plan/feed/feed-state.ts";

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Sends what `fetch` would tidy up or refuse to send. */
function send(method: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(inject("baseUrl"));
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers, timeout: 60_000 }, (answer) => {
      let body = "";
      answer.setEncoding("utf8");
      answer.on("data", (piece: string) => (body += piece));
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

const paths = ["/", "/rules", "/rules.data", "/record", "/standing", "/data/rulebooks/nasm.json", "/data/catalogue.json", "/favicon.svg", "/compare", "/changes", "/changes/nsca", "/changes.atom", "/changes/nsca.atom", "/rules/nasm/cpt/diff", "/courses", "/petition", "/plan/feed.ics", "/no-such-page"];

test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])("%s is refused everywhere: all is there to be read, by anybody", async (method) => {
  for (const path of paths) {
    const { status, headers, body } = await send(method, path);
    expect([path, status, headers["allow"], headers["x-content-type-options"]]).toEqual([path, 405, "GET, HEAD", "nosniff"]);
    expect(body).toBe("This address can only be read: use GET or HEAD.\n");
  }
});

test.each(["[", "a b", "a%zz", "a/b", "evil.example@localhost"])("the host %j is told that the request is wrong", async (host) => {
  const { status, headers, body } = await send("GET", "/", { Host: host });
  expect([status, headers["content-type"], headers["x-content-type-options"]]).toEqual([400, "text/plain; charset=utf-8", "nosniff"]);
  expect(body).toBe("The address that was asked for cannot be read.\n");
});

test("a free text that names a credential never leads to another host", async () => {
  for (const path of ["/?say=NASM+CPT", "/?say=NASM+CPT+%0d%0aSet-Cookie:+a=b"]) {
    const { status, headers } = await send("GET", path, { Host: "evil.example", "X-Forwarded-Host": "evil.example" });
    expect([status, headers["set-cookie"]]).toEqual([302, undefined]);
    expect(headers["location"]).toMatch(/^\/\?hold=nasm\/cpt(&(say|hold)=[^\r\n]*)*$/);
  }
});

const sampleState: FeedState = {
  record: { credentials: [{ id: "nasm/cpt", "certified-on": "2025-03-01", renewals: [] }], activities: [], cards: [], attestations: [], exams: [] },
  wishes: { horizon: "P1Y" },
  options: [],
};

const HOSTILE = encodeURIComponent('"><script>alert(1)</script>\u202E');

test.each([
  ["/compare", `?c=${HOSTILE}&c=__proto__&c=nasm/constructor&on=${HOSTILE}`, 200],
  ["/compare", `?${Array.from({ length: 1500 }, (_, i) => `c=a/${i}`).join("&")}`, 200],
  ["/changes", `?page=${"9".repeat(300)}&body=${HOSTILE}&from=${HOSTILE}&to=0000-00-00`, 200],
  ["/changes/nsca", `?day=${HOSTILE}&page=-1`, 200],
  ["/changes/constructor", "", 404],
  ["/changes/..%2f..%2fpackage.json", "", 404],
  ["/rules/nasm/cpt/diff", `?from=${HOSTILE}&to=2199-12-31`, 200],
  ["/rules/nasm/cpt/diff", "?to=1900-01-02", 200],
  ["/rules/nasm/__proto__/diff", "", 404],
  ["/courses", `?q=${HOSTILE}&body=__proto__`, 200],
  ["/petition", `?as-of=${HOSTILE}`, 200],
])("%s asked with %s is answered as a page: with a policy, and nothing of what was asked as markup", async (path, query, expected) => {
  const { status, headers, body } = await send("GET", path + query);
  expect([status, headers["content-type"], headers["x-content-type-options"]]).toEqual([expected, "text/html; charset=utf-8", "nosniff"]);
  expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self' 'nonce-[^']+';/);
  expect(body).not.toContain("<script>alert");
});

test("a first day before all that can be written is the first that can", async () => {
  const { body } = await send("GET", "/rules/nasm/cpt/diff?to=1900-01-02");
  expect(body).toContain("1 January 1900");
  expect(body).not.toContain("is no day");
});

test("feeds are feeds for GET and HEAD, and plain words where there is none", async () => {
  for (const path of ["/changes.atom", "/changes/nsca.atom"]) {
    const [got, head] = [await send("GET", path), await send("HEAD", path)];
    for (const { status, headers } of [got, head]) expect([status, headers["content-type"], headers["cache-control"]]).toEqual([200, "application/atom+xml; charset=utf-8", "public, max-age=3600"]);
    expect([got.body.startsWith("<?xml"), head.body]).toEqual([true, ""]);
  }
  for (const path of ["/changes/__proto__.atom", "/changes/%3Cscript%3E.atom", "/changes/..%2fnsca.atom", "/changes/%00.atom"]) {
    const { status, headers, body } = await send("GET", path);
    expect([status, headers["content-type"], body]).toEqual([404, "text/plain; charset=utf-8", "There is no such feed.\n"]);
  }
});

test("the feed of a plan is a calendar for GET and HEAD, told apart by its tag, and its address holds all of it", async () => {
  const feed = await feedAddress(sampleState, inject("baseUrl"));
  const path = feed.ok ? feed.url.slice(inject("baseUrl").length) : "";
  const got = await send("GET", path);
  expect([got.status, got.headers["content-type"], got.headers["cache-control"], got.headers["x-content-type-options"], got.headers["content-security-policy"]]).toEqual([200, "text/calendar; charset=utf-8", "private, max-age=3600", "nosniff", undefined]);
  const read = new ICAL.Component(ICAL.parse(got.body) as never);
  expect(read.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part).summary).some((title) => title.startsWith("Hand in the renewal"))).toBe(true);
  const head = await send("HEAD", path);
  expect([head.status, head.headers["etag"], head.body]).toEqual([200, got.headers["etag"], ""]);
  const again = await send("GET", path, { "If-None-Match": String(got.headers["etag"]) });
  expect([again.status, again.body]).toEqual([304, ""]);
  expect((await send("GET", path, { "Accept-Encoding": "gzip" })).headers["content-encoding"]).toBe("gzip");
});

test.each([
  ["", 400, "This address lacks its plan"],
  ["?s=1.a&s=1.b", 400, "This address lacks its plan"],
  [`?s=${HOSTILE}`, 400, "This is no address of a plan"],
  ["?s=2.abcd", 400, "This address is of version 2"],
  ["?s=1.a%2Bb/c=", 400, "This address cannot be read"],
  ["?s=1.%00%0d%0aSet-Cookie:+a=b", 400, "This address cannot be read"],
  [`?s=1.${deflateRawSync(Buffer.alloc(4 * 1024 * 1024)).toString("base64url")}`, 400, "This address unpacks to more"],
  [`?s=1.${deflateRawSync('{"record":{"<script>alert(1)</script>":1},"wishes":{},"options":[]}').toString("base64url")}`, 400, "What this address holds is no record"],
  [`?s=1.${"a".repeat(8000)}`, 414, "This address is longer than the 7000 characters"],
])("a feed asked for with %s is refused in plain words", async (query, status, says) => {
  const { status: got, headers, body } = await send("GET", `/plan/feed.ics${query}`);
  expect([got, headers["content-type"], headers["x-content-type-options"], headers["set-cookie"], headers["cache-control"]]).toEqual([status, "text/plain; charset=utf-8", "nosniff", undefined, "no-store"]);
  expect(body.startsWith(says)).toBe(true);
});

test("asked for many plans at once, it makes as many as may wait, and the pages are served meanwhile", async () => {
  const feed = await feedAddress({ ...sampleState, wishes: { horizon: "P3Y" } }, inject("baseUrl"));
  const path = feed.ok ? feed.url.slice(inject("baseUrl").length) : "";
  const asked = Promise.all(Array.from({ length: 20 }, () => send("GET", path)));
  const page = await send("GET", "/rules");
  const answers = await asked;
  expect(page.status).toBe(200);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
  expect(answers.filter(({ status }) => status !== 200).every(({ status, headers }) => status === 503 && headers["retry-after"] === "60")).toBe(true);
  expect((await send("GET", path)).status).toBe(200);
}, 120_000);
