import { gunzipSync } from "node:zlib";
import { readdirSync, readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";

const get = (path: string, init?: RequestInit) => fetch(new URL(path, inject("baseUrl")), init);

test.each(["/", "/no-such-page", "/favicon.svg"])("%s carries the security headers", async (path) => {
  const { headers } = await get(path);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
  expect(headers.get("x-frame-options")).toBe("DENY");
});

test("every page has its own nonce and allows no other inline script", async () => {
  const policies = await Promise.all(
    ["/", "/"].map(async (path) => (await get(path)).headers.get("content-security-policy") ?? ""),
  );
  const scripts = policies.map((policy) => /script-src ([^;]*)/.exec(policy)?.[1] ?? "");
  expect(scripts[0]).toMatch(/^'self' 'nonce-[\w+/=]{24}'$/);
  expect(scripts[0]).not.toBe(scripts[1]);
  expect(policies[0]).toContain("frame-ancestors 'none'");
  expect(policies[0]).not.toContain("unsafe-eval");
});

test("WebAssembly is compiled in workers alone", async () => {
  const script = readdirSync("build/client/assets").find((file) => /^plan-worker-.*\.js$/.test(file)) ?? "";
  const policies = await Promise.all(["/plan", `/assets/${script}`].map(async (path) => (await get(path)).headers.get("content-security-policy") ?? ""));
  expect(policies.map((policy) => policy.includes("wasm"))).toEqual([false, true]);
  expect(policies[1]).toBe("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'");
});

test("an unknown address answers 404 and a path cannot leave the folder", async () => {
  expect((await get("/no-such-page")).status).toBe(404);
  expect((await get("/assets/..%2f..%2fstamp")).status).toBe(404);
  expect((await get("/%2e%2e/server/index.js")).status).toBe(404);
});

test("hashed assets are sent compressed, are the same bytes, and are cached for ever", async () => {
  const name = readdirSync("build/client/assets").find((file) => file.endsWith(".css")) ?? "";
  const response = await get(`/assets/${name}`, { headers: { "Accept-Encoding": "gzip" } });
  expect(response.headers.get("cache-control")).toContain("immutable");
  expect(response.headers.get("content-encoding")).toBe("gzip");
  const compressed = readFileSync(`build/client/assets/${name}.gz`);
  expect(await response.text()).toBe(gunzipSync(compressed).toString());
});
