import { describe, expect, test } from "vitest";
import { runRecert } from "./run-recert.ts";

describe("recert sources", () => {
  test("lists every source of a body with its address, its day and what rests on it", async () => {
    const { code, out } = await runRecert(["sources", "nsca"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^nsca {2}.*\d+ sources\./);
    expect(out).toMatch(/https?:\/\/\S*nsca\S*\n\s+official, read 20 November 2026,[^\n]* \d+ rows rest on it/);
  });

  test("gives the same as data", async () => {
    const { code, out } = await runRecert(["sources", "nasm", "ace", "--json"]);
    const bodies = JSON.parse(out) as { id: string; sources: { id: string; url?: string; seen: string; rows: number }[] }[];
    expect(code).toBe(0);
    expect(bodies.map((b) => b.id)).toEqual(["ace", "nasm"]);
    for (const { sources } of bodies) {
      expect(sources.length).toBeGreaterThan(5);
      expect(sources.some((s) => s.rows > 3)).toBe(true);
      for (const source of sources) expect(source.seen).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  test("names the nearest body where none has the name", async () => {
    expect(await runRecert(["sources", "nams"])).toMatchObject({ code: 2, out: "", err: expect.stringContaining('No body is called "nams"; did you mean nasm?') });
  });
});

describe("recert confidence", () => {
  test("counts the rows of each body by confidence, and all together", async () => {
    const { code, out } = await runRecert(["confidence"]);
    expect(code).toBe(0);
    const [head = "", ...lines] = out.trim().split("\n");
    expect(head.split(/\s+/)).toEqual(["body", "rows", "official", "third-party", "unconfirmed", "disputed", "unknown", "checked"]);
    const numbers = lines.map((line) => line.split(/\s+/).slice(1, 7).map(Number));
    for (const [rows = 0, ...counts] of numbers) expect(counts.reduce((a, b) => a + b, 0)).toBe(rows);
    expect(lines.at(-1)).toMatch(/^all /);
    expect(numbers.slice(0, -1).reduce((sum, [rows = 0]) => sum + rows, 0)).toBe(numbers.at(-1)?.[0]);
  });

  test("gives one body as data", async () => {
    const { out } = await runRecert(["confidence", "ace", "--json"]);
    expect(JSON.parse(out)).toEqual([expect.objectContaining({ id: "ace", official: expect.any(Number), unknown: expect.any(Number) })]);
  });
});
