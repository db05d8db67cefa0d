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

const paths = ["/", "/rules", "/rules.data", "/record", "/standing", "/data/rulebooks/nasm.json", "/data/catalogue.json", "/favicon.svg", "/no-such-page"];

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
    expect(headers["location"]).toMatch(/^\/\?hold=nasm\/cpt(&say=[^\r\n]*)?$/);
  }
});
