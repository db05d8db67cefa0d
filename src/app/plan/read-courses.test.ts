import { expect, test } from "vitest";
import { readCourses } from "./read-courses.ts";

const set = { rulebooks: [], vocabulary: { kinds: { course: "a course" } } };
const read = (text: string, form: "table" | "plan-file") => readCourses(text, "mine", form, set, "2026-11-20");

test("a table keeps its good rows, and the others are named with their line", () => {
  const { options, diagnostics, badRows } = read("title,price,hours\nEvening,10.00 USD,2\nMorning,ten,2\n", "table");
  expect(options).toMatchObject([{ title: "Evening", price: "10.00 USD", hours: "2" }]);
  expect(badRows).toBe(1);
  expect(diagnostics).toMatchObject([{ file: "mine", line: 3, column: 2, code: "bad-row" }]);
});

test("a plan file brings its wishes and courses as they were written", () => {
  const { options, wishes, diagnostics } = read("horizon: P2Y\noptions:\n  - id: evening\n    price: 10.00 USD\n", "plan-file");
  expect(diagnostics).toEqual([]);
  expect({ options, wishes }).toEqual({ options: [{ id: "evening", price: "10.00 USD" }], wishes: { horizon: "P2Y" } });
});

test("a plan file with a defect brings nothing, and says where", () => {
  const { options, wishes, diagnostics } = read("horizon: P20Y\noptions:\n  - id: evening\n", "plan-file");
  expect({ options, wishes }).toEqual({ options: [], wishes: undefined });
  expect(diagnostics).toMatchObject([{ line: 1 }]);
});
