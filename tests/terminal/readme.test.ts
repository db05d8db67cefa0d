import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runRecert } from "./run-recert.ts";

test("the plan that README.md prints is the one that comes out", async () => {
  const readme = readFileSync("README.md", "utf8");
  const [, call = "", printed = ""] = /```\n\$ npx recert (plan [^\n]+)\n([\s\S]*?)\n```/.exec(readme) ?? [];
  const { out } = await runRecert(call.split(" "));
  expect(printed.length).toBeGreaterThan(1000);
  expect(out.slice(0, printed.length)).toBe(printed);
});

test("the answer that README.md prints is the one that comes out, and its sources are counted right", async () => {
  const readme = readFileSync("README.md", "utf8");
  const [, call = "", printed = ""] = /```\n\$ npx recert ([^\n]+)\n([\s\S]*?)\n```/.exec(readme) ?? [];
  const { out } = await runRecert(call.split(" "));
  expect(printed.length).toBeGreaterThan(1000);
  expect(out.slice(0, printed.length)).toBe(printed);
  expect(readme).toContain(`the ${/\n {2}\[(\d+)\][^\n]*\n(?:(?! {2}\[)[^\n]*\n)*$/.exec(out)?.[1] ?? "?"} sources`);
});
