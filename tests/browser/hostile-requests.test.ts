import { request } from "node:http";
import { expect, inject, test } from "vitest";

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Sends what `fetch` would tidy up or refuse to send. */
function send(method: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(inject("baseUrl"));
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers, timeout: 10_000 }, (answer) => {
      let body = "";
      answer.setEncoding("utf8");
      answer.on("data", (piece: string) => (body += piece));
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

const paths = ["/", "/rules", "/rules.data", "/record", "/standing", "/data/rulebooks/nasm.json", "/data/catalogue.json", "/favicon.svg", "/compare", "/changes", "/changes/nsca", "/changes.atom", "/changes/nsca.atom", "/rules/nasm/cpt/diff", "/courses", "/petition", "/no-such-page"];

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
