import { describe, expect, test } from "vitest";
import { activity, credential, rule, standing, total } from "../../../tests/present/sample-standing.ts";
import type { State } from "../../evaluate/standing.ts";
import { credentialView } from "./credential-view.ts";
import { headline } from "./headline.ts";
import { reasonWords } from "./reason-words.ts";
import { ruleHref, ruleMark } from "./rule-mark.ts";
import { standingView } from "./standing-view.ts";

describe("headline", () => {
  test("says the gap and the day", () => {
    expect(headline(credential(), "2026-11-20")).toBe("You are 0.1 CEU short. Renew by 28 February 2027, in 3 months.");
  });

  test("counts what else is open", () => {
    const card = total({ id: "cpr", name: "Card", kind: "hold", verdict: "unknown" });
    expect(headline(credential({ requirements: [total(), card] }), "2026-11-20")).toBe("You are 0.1 CEU short, and 1 other requirement is open. Renew by 28 February 2027, in 3 months.");
    expect(headline(credential({ requirements: [total({ verdict: "met" }), card] }), "2026-11-20")).toBe("1 of 2 requirements is open. Renew by 28 February 2027, in 3 months.");
  });

  test("does not call a gap what another way may fill", () => {
    const either = total({ id: "either", kind: "any-of", verdict: "unknown", parts: [total()] });
    delete either.counted;
    expect(headline(credential({ requirements: [either] }), "2026-11-20")).toBe("You have 1.9 of 2.0 CEU, and 1 of 1 requirements is open. Renew by 28 February 2027, in 3 months.");
  });

  test("gives the sooner day when what is ready does not last as long as the cycle", () => {
    const card = total({ id: "cpr", name: "CPR and AED card", kind: "hold", verdict: "met", holdsUntil: "2026-12-31" });
    const ready = credential({ state: "ready", requirements: [total({ verdict: "met" }), card], next: [{ do: "submit", says: "Hand in.", by: "2026-12-31" }] });
    expect(headline(ready, "2026-11-20")).toBe("Everything is there. Hand in the renewal by 31 December 2026, in 41 days: “CPR and AED card” holds only until then.");
    expect(headline(credential({ state: "ready", requirements: [{ ...card, holdsUntil: "2027-06-30" }] }), "2026-11-20")).toBe("Everything is there. Hand in the renewal by 28 February 2027, in 3 months.");
  });

  test("names the cycle's end while answers are missing", () => {
    const questions = [{ id: "q", says: "?", answer: "cards" }];
    expect(headline(credential({ state: "unknown", questions }), "2026-11-20")).toBe("One answer is missing before this can be said. This cycle ends on 28 February 2027, in 3 months.");
    const assumed = credential({ state: "unknown", questions: [...questions, ...questions], cycle: { start: "2025-01-01", end: "2026-12-31", basis: "assumed", why: [] } });
    expect(headline(assumed, "2026-11-20")).toBe("2 answers are missing before this can be said. If your last renewal went through, this cycle ends on 31 December 2026, in 41 days.");
  });

  test("does not count advice", () => {
    expect(headline(credential({ requirements: [total({ advisory: true })] }), "2026-11-20")).not.toContain("short");
  });

  const sure: State[] = ["ready", "ready-not-open", "exempt", "never-expires"];
  test.each<State>(["open", "late", "reinstatable", "gone", "unknown"])("a credential that is %s is never called fine", (state) => {
    const words = headline(credential({ state }), "2026-11-20");
    for (const fine of sure.map((s) => headline(credential({ state: s }), "2026-11-20"))) expect(words).not.toBe(fine);
    expect(words).not.toMatch(/everything is there|nothing is due|exempt/i);
  });

  test("tells the last day of a state, not the first of the next", () => {
    expect(headline(credential({ state: "late", changes: { on: "2027-05-30", state: "gone" } }), "2027-03-10")).toContain("until 29 May 2027");
  });
});

describe("ruleMark", () => {
  test("has the confidence of its weakest row and leads to the first", () => {
    const mark = ruleMark("total", [rule(), rule({ path: "exb#carry", confidence: "disputed" })]);
    expect(mark).toMatchObject({ confidence: "disputed", href: "/rules/exb/trainer#require.total.at-least@2024-01-01" });
    expect(mark?.rows).toHaveLength(2);
  });

  test("gives the least that is asked for with its unit", () => {
    const [view] = credentialView(credential({ requirements: [total({ why: [rule(), rule({ path: "exb#carry", value: "1.0" })] })] }), "2026-11-20").requirements;
    expect(view?.mark?.rows.map((r) => r.value)).toEqual(["2.0 CEU", "1.0"]);
  });

  test("stands beside the day that the sentence gives", () => {
    const cycle = { start: "2025-03-01", end: "2027-02-28", basis: "computed" as const, why: [rule({ path: "exb/trainer#cycle.months", value: "24" })] };
    expect(credentialView(credential({ cycle }), "2026-11-20").headlineMark?.rows.map((r) => r.value)).toEqual(["24"]);
    const card = total({ id: "cpr", name: "CPR card", verdict: "met", holdsUntil: "2026-12-31", why: [rule({ path: "exb/trainer#require.cpr.on", value: "renewal-day" })] });
    expect(credentialView(credential({ state: "ready", cycle, requirements: [card] }), "2026-11-20").headlineMark?.rows.map((r) => r.value)).toEqual(["24", "The day you hand in the renewal"]);
  });

  test("does not link to anything but the web", () => {
    const mark = ruleMark("x", [rule({ sources: [{ body: "exb", id: "s", title: "T", url: "javascript:alert(1)", seen: "2026-11-20", kind: "official" }] })]);
    expect(mark?.rows[0]?.sources[0]?.url).toBeUndefined();
  });

  test("is absent where no rule stands behind a figure", () => {
    expect(ruleMark("x", [])).toBeUndefined();
    expect(ruleHref("exb/courses/a b#x")).toBe("/rules/exb/courses/a b#x");
  });
});

test("a limit on each activity is said as one, not as a sum", () => {
  const limit = { id: "one", name: "Most for one", limit: "1.9", used: "3.8", trimmed: "0.0", per: "activity", why: [] };
  expect(credentialView(credential({ limits: [limit] }), "2026-11-20").limits[0]?.figure).toBe("at most 1.9 CEU each");
  expect(credentialView(credential({ limits: [{ ...limit, per: "cycle" }] }), "2026-11-20").limits[0]?.figure).toBe("3.8 of at most 1.9 CEU");
});

test("what is not known and what is pending are told apart", () => {
  const withPending = { state: "open" as const, requirements: [{ id: "total", verdict: "met" as const, counted: "2.4" }] };
  const [view] = credentialView(credential({ requirements: [total({ possible: "2.2" })], withPending }), "2026-11-20").requirements;
  expect(view?.possible).toBe("Up to 0.3 CEU more may come from what is not known yet. With all that is pending accepted, it would be 2.4 CEU.");
});

test("reasonWords tells a limit that left something from one that left nothing", () => {
  expect(reasonWords({ reason: "capped", credited: "1.0" }).word).toBe("Counts in part");
  expect(reasonWords({ reason: "capped", credited: "0.0" }).word).toBe("Over a limit");
});

test("credentialView says what is pending and what it would change", () => {
  const view = credentialView(credential({ withPending: { state: "ready", requirements: [{ id: "total", verdict: "met" }] } }), "2026-11-20");
  expect(view.withPending).toBe("When everything pending is accepted, the state becomes “Ready to renew”, and this is met: Continuing education.");
});

test("credentialView shows every amount that sources give for a fee, and says when there is none", () => {
  const fee = { id: "f", name: "Renewal", for: "renewal", confidence: "disputed" as const, why: [] };
  const view = credentialView(credential({ fees: [{ ...fee, amounts: ["99.00 USD", "129.00 USD"] }, { ...fee, id: "g", amounts: [] }] }), "2026-11-20");
  expect(view.fees.map((f) => f.amounts)).toEqual(["99.00 USD or 129.00 USD", "Not known"]);
});

test("standingView puts what is late first and what lasts last", () => {
  const states: State[] = ["never-expires", "open", "late", "ready"];
  const view = standingView(standing(states.map((state) => credential({ id: `exb/${state}`, state }))), []);
  expect(view.credentials.map((c) => c.view.id)).toEqual(["exb/late", "exb/open", "exb/ready", "exb/never-expires"]);
});

test("an activity keeps its words apart from its figure", () => {
  const [view] = credentialView(credential({ activities: [activity({ worth: "3.0", credited: "1.9", reason: "capped" })] }), "2026-11-20").activities;
  expect(view).toMatchObject({ credited: "1.9 CEU", worth: "of 3.0", words: { word: "Counts in part" } });
});

test("an activity leads to the pre-check of petitions only where it waits or nobody found its value", () => {
  const reasons = ["provisional", "unknown-award", "counted", "capped", "before-window"] as const;
  const { activities } = credentialView(credential({ activities: reasons.map((reason) => activity({ reason })) }), "2026-11-20");
  expect(activities.map(({ petition }) => petition)).toEqual([true, true, false, false, false]);
});
