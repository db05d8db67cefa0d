import { existsSync, readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";

const BUDGET = 200_000;

/** Every script that a page's HTML names, with all that those import from the start: bytes as gzip sends them. */
async function scriptWeight(path: string): Promise<number> {
  const html = await (await fetch(new URL(path, inject("baseUrl")))).text();
  const pending = [...new Set([...html.matchAll(/\/assets\/[\w.-]+\.js/g)].map(([url]) => url))];
  const seen = new Set<string>();
  let bytes = 0;
  for (let url = pending.pop(); url !== undefined; url = pending.pop()) {
    const file = `build/client${url}`;
    if (seen.has(url) || !existsSync(file)) continue;
    seen.add(url);
    bytes += readFileSync(`${file}.gz`).byteLength;
    const imports = readFileSync(file, "utf8").matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g);
    for (const [, name] of imports) pending.push(`/assets/${name}`);
  }
  return bytes;
}

test("Home needs less than 200 kB of compressed JavaScript, all in", async () => {
  const weight = await scriptWeight("/");
  console.log(`Home: ${(weight / 1000).toFixed(1)} kB of JavaScript, gzip`);
  expect(weight).toBeGreaterThan(50_000);
  expect(weight).toBeLessThan(BUDGET);
});
