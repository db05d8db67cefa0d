import { expect, test } from "vitest";
import { creditedOf, requirementOf, standingOf } from "./standing-of.ts";

/** Fault caught: "the first time" and "the first ten units" given to whichever stands first in the record, anew in each cycle, or to each piece. */
const taught = (ref: string, on: string, content: string | undefined = "spine") => ({ ref, on, kind: "presentation", category: { shapes: "A" }, hours: "5", ...(content === "" ? {} : { content }) });

test("the first time is the first by date, wherever it stands in the record", () => {
  for (const activities of [[taught("first", "2025-05-01"), taught("again", "2025-06-01")], [taught("again", "2025-06-01"), taught("first", "2025-05-01")]])
    expect(creditedOf(standingOf("shapes/b41", { activities }, "2025-12-31"))).toEqual({ first: "1.5", again: "0.5" });
});

test("what was taught in an earlier cycle is no first time in this one", () => {
  const standing = standingOf("shapes/b41", { activities: [taught("then", "2025-05-01"), taught("now", "2026-05-01")] }, "2026-06-01", { renewals: [{ on: "2026-02-01", ends: "2028-02-29" }] });
  expect(creditedOf(standing)["now"]).toBe("0.5");
});

test("without a name of the content nobody knows whether it is the first time", () => {
  const activity = standingOf("shapes/b41", { activities: [taught("unnamed", "2025-05-01", ""), taught("spine", "2025-06-01")] }, "2025-12-31").activities.find((a) => a.ref === "spine");
  expect(activity).toMatchObject({ credited: "0.5", possible: "1.5" });
});

test("the first ten units are ten in all, by date", () => {
  const pages = (ref: string, on: string, page: string) => ({ ref, on, kind: "publication", category: { shapes: "B" }, quantity: { page } });
  const standing = standingOf("shapes/b42", { activities: [pages("a-later", "2025-06-01", "7"), pages("b-earlier", "2025-05-01", "8")] }, "2025-12-31");
  expect(creditedOf(standing)).toEqual({ "b-earlier": "16.0", "a-later": "9.0" }); // 8 * 2; 2 * 2 + 5
  expect(requirementOf(standing, "total").counted).toBe("25.0");
});
