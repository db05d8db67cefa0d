import { expect, test } from "vitest";
import type { PetitionFact, PetitionRules } from "./petition-check.ts";
import { petitionLines } from "./petition-lines.ts";

const fact = (texts: readonly string[], is: PetitionFact["is"] = texts.length > 1 ? "disputed" : "value", note?: string): PetitionFact => ({
  is,
  texts,
  ref: { path: "exb#petition.fee", from: "undated", value: texts.join(" or "), confidence: is === "disputed" || is === "unknown" ? is : "official", sources: [], ...(note === undefined ? {} : { note }) },
});
const text = (rules: PetitionRules, id: string): string | undefined => petitionLines(rules, "Example Board").find((line) => line.id === id)?.text;

test("a body of which nothing was found has one line, and it says so", () => {
  expect(petitionLines({ excluded: "unknown" }, "Example Board")).toEqual([{ id: "petition", label: "Petition", text: "Unknown. Whether it can be petitioned, for what fee and until when was not found. Ask Example Board.", confidence: "unknown" }]);
});

test("what is left out beside something that was found is unknown, never none", () => {
  const rules: PetitionRules = { excluded: "unknown", fee: fact(["25.00 USD"]) };
  expect(["excludes", "fee", "deadline", "review", "papers", "after"].map((id) => text(rules, id))).toEqual(["Unknown. What is excluded was not found.", "25.00 USD", "Unknown", "Unknown", "Unknown", "Unknown"]);
  expect(text({ excluded: "unknown", fee: fact([], "unknown") }, "fee")).toBe("Unknown");
  expect(text({ excluded: "unknown", fee: fact([], "none") }, "fee")).toBe("No fee");
});

test("sources that disagree are all told, one that knows no last day too", () => {
  expect(text({ excluded: "no", review: fact(["P14D", "P4W"]) }, "review")).toBe("14 days or 28 days");
  const deadline = { ...fact(["cycle-end", "none"]), days: ["2027-02-28"] };
  expect(text({ excluded: "no", deadline }, "deadline")).toBe("28 February 2027 or no last day");
});

test("the last day is a date where the cycle is sure, else the rule", () => {
  expect(text({ excluded: "no", deadline: { ...fact(["cycle-end - P30D"]), days: ["2027-01-29"] } }, "deadline")).toBe("29 January 2027");
  expect(text({ excluded: "no", deadline: { ...fact(["cycle-end - P30D"]), days: [] } }, "deadline")).toBe("30 days before the last day of the cycle");
});

test("what is excluded is told with what it means here", () => {
  const excludes = { selectors: [{ delivery: ["recorded", "self-study"] }], ref: fact(["x"]).ref };
  expect(text({ excluded: "yes", excludes }, "excludes")).toBe("No: what is delivered as recorded or self study is excluded.");
  expect(text({ excluded: "no", excludes }, "excludes")).toBe("As far as its kind goes. Excluded is only what is delivered as recorded or self study.");
  expect(text({ excluded: "unknown", excludes }, "excludes")).toBe("Unknown. Excluded is what is delivered as recorded or self study; whether this is, is not said.");
});

test("a note ends as one sentence", () => {
  expect(text({ excluded: "no", fee: fact(["25.00 USD"], "value", "You do not get it back.") }, "fee")).toBe("25.00 USD. You do not get it back.");
});
