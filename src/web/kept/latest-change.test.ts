import { expect, test } from "vitest";
import { latestChange } from "./latest-change.ts";

const kept = (description: string, serial: number, undone = false) => {
  const told: string[] = [];
  return { told, lastChange: { description, serial, undone }, canUndo: true, undo: () => void told.push(description) };
};

test("nothing was changed yet", () => {
  expect(latestChange([{ lastChange: undefined, canUndo: false, undo: () => {} }])).toBeUndefined();
});

test("the later of two changes is the one that is undone", () => {
  const [first, second] = [kept("One", 1), kept("Two", 2)];
  const latest = latestChange([second, first]);
  expect(latest?.says).toBe("Two");
  latest?.undo();
  expect([first.told, second.told]).toEqual([[], ["Two"]]);
});

test("what was changed in both at once is undone in both", () => {
  const [record, plan] = [kept("Finished it", 4), kept("Finished it", 3)];
  latestChange([record, plan])?.undo();
  expect([record.told, plan.told]).toEqual([["Finished it"], ["Finished it"]]);
});

test("the same words, but one of them undone since, are not one change", () => {
  const [record, plan] = [kept("Finished it", 4, true), kept("Finished it", 3)];
  const latest = latestChange([record, plan]);
  expect(latest?.says).toBe("Undone: Finished it");
  latest?.undo();
  expect(plan.told).toEqual([]);
});
