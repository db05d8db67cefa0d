import { expect, test } from "vitest";
import { runRecert } from "./run-recert.ts";

test("bodies lists each body with its unit, its credentials, when it was checked and what is covered", async () => {
  const { code, out, err } = await runRecert(["bodies"]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^nasm {2}National Academy of Sports Medicine\n {2}Counts in CEU, in steps of 0\.1\. \d+ credentials, \d+ courses\. Checked \d+\s+\w+\s+\d{4}\.\n/m);
  for (const word of ["nasm/cpt", "nsca/cscs", "ace/cpt", "acsm/cpt", "Unknown are"]) expect(out).toContain(word);
  expect(out).not.toContain("template");
});

test("show prints the dated history of a credential with numbered sources", async () => {
  const { code, out, err } = await runRecert(["show", "nsca/cscs", "--on", "2019-06-01"]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("● marks what holds on 1 June 2019");
  expect(out).toMatch(/● .*\[\d/);
  expect(out).toMatch(/○ .*\[\d/);
  expect(out).toMatch(/\nSources\n {2}\[1\]/);
});

test("what is marked depends on the day", async () => {
  expect((await runRecert(["show", "nsca/cscs", "--on", "2013-06-01"])).out).not.toBe((await runRecert(["show", "nsca/cscs", "--on", "2025-06-01"])).out);
});

test.each([
  ["nasm", "National Academy of Sports Medicine (nasm)"],
  ["nasm/ces", "Corrective Exercise Specialist (nasm/ces)"],
  ["nasm/courses/ces", "Corrective Exercise Specialist (nasm/courses/ces)"],
])("show %s", async (id, says) => {
  const { code, out } = await runRecert(["show", id]);
  expect(code).toBe(0);
  expect(out).toContain(says);
});

test("show finds by a name that people use", async () => {
  expect((await runRecert(["show", "CSCS"])).err).toContain('did you mean "nsca/cscs"?');
});
