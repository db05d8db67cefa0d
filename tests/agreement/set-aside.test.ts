import { expect, test } from "vitest";
import { type Day, parseDay } from "../../src/base/date.ts";
import { catalogueOptions } from "../../src/plan/options/catalogue-options.ts";
import { planFor } from "../../src/plan/plan-for.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { HeldCredential } from "../../src/record/schema.ts";
import { openSolver } from "../../src/solver/open-solver.ts";
import { loadOwn } from "./rulebooks.ts";

/** One credential for which nothing can be promised does not keep back what can be promised for the others, and what is not known is never called impossible. */
const { rulebooks } = loadOwn();
const solve = await openSolver();

function plan(...credentials: HeldCredential[]): Plan {
  return planFor({ rulebooks, record: { credentials }, asOf: parseDay("2026-11-25") as Day, wishes: { horizon: "P3Y", currency: "USD" }, options: [], solve, seconds: 20, clock: () => 0 });
}

const nasm: HeldCredential = { id: "nasm/cpt", "certified-on": "2025-03-01" };

test("a certificate that ends later than the rule says is asked about, and the others are planned", () => {
  const { outcome, credentials, open } = plan(nasm, { id: "nafta/older-adults", "certified-on": "2025-04-08", "expires-on": "2027-05-22" });
  expect(outcome.is).toBe("optimal");
  expect(credentials.map((c) => c.id)).toEqual(["nasm/cpt"]);
  expect(open).toMatchObject([{ credential: "nafta/older-adults", questions: expect.arrayContaining([expect.objectContaining({ answer: "credentials.nafta/older-adults.expires-on" })]) }]);
  expect(open[0]?.says).toContain("You gave 2027-05-22 as the end of your certificate. By the rule it would end on 2027-04-07.");
});

test("where no time is left for the hours of work that are asked for, that is what is said, once", () => {
  const { outcome, open } = planFor({ rulebooks, record: { credentials: [{ id: "virginia-pt/pt", "certified-on": "2015-06-01", "expires-on": "2026-12-31" }], activities: [] }, asOf: parseDay("2026-12-25") as Day, wishes: { currency: "USD" }, options: [], solve, seconds: 20, clock: () => 0 });
  expect(outcome.is).toBe("nothing");
  expect(open.map((o) => o.credential)).toEqual(["virginia-pt/pt", undefined]);
  expect(open[0]?.questions.map((q) => q.answer)).toContain("credentials.virginia-pt/pt.complete-from");
  expect(open[1]?.says).toContain("Active practice in four years (320 hours; hours that you have worked already count once they are in your record)");
});

test("where only a later cycle rests on such an end, the plan stops before it", () => {
  const { outcome, credentials, open } = plan({ id: "issa/senior-fitness", "certified-on": "2026-06-29", "expires-on": "2027-05-05" });
  expect(outcome.is).toBe("optimal");
  expect(credentials[0]?.cycles.map((c) => c.end)).toEqual(["2027-05-05"]);
  expect(open[0]?.says).toMatch(/So nothing is planned after 2027-05-05\.$/);
});

test("what depends on an answer is not called impossible: the question is asked, and the others are planned", () => {
  const neta: HeldCredential = { id: "neta/personal-trainer", "certified-on": "2025-03-01" };
  const alone = plan(neta);
  expect(alone.outcome.is).toBe("nothing");
  expect(alone.open).toMatchObject([{ credential: "neta/personal-trainer", questions: expect.arrayContaining([expect.objectContaining({ answer: "facts.neta/within-limits" })]) }]);
  const both = plan(nasm, neta);
  expect(both.outcome.is).toBe("optimal");
  expect(both.credentials.map((c) => c.id)).toEqual(["nasm/cpt"]);
  expect(both.open.map((o) => o.credential)).toEqual(["neta/personal-trainer"]);
});

test("a wish that stands in the way is named, not taken for something unknown", () => {
  for (const wish of [{ "only-online": true }, { blackouts: [{ from: "2026-11-25", until: "2027-02-28" }] }]) {
    const { outcome } = planFor({ rulebooks, record: { credentials: [nasm] }, asOf: parseDay("2026-11-25") as Day, wishes: { horizon: "P1Y", currency: "USD", late: "never", ...wish }, options: [], solve, seconds: 20, clock: () => 0 });
    expect(outcome.is === "infeasible" && outcome.reasons.map((r) => r.id)).toContain(`wish ${Object.keys(wish)[0]}`);
  }
});

test("the budget that is offered as a way out does, and a smaller one is never a reason to leave a credential out", () => {
  const within = (budget: string): Plan => planFor({ rulebooks, record: { credentials: [{ ...nasm, renewals: [] }] }, asOf: parseDay("2026-11-25") as Day, wishes: { horizon: "P4Y", currency: "USD", budget }, options: [], solve, seconds: 20, clock: () => 0 });
  const { outcome } = within("300.00 USD");
  if (outcome.is !== "infeasible") throw new Error(outcome.says);
  const offered = /would do/.test(outcome.mends[0]?.says ?? "") ? (/"(.*)"/.exec(outcome.mends[0]?.wishes ?? "")?.[1] ?? "") : "";
  expect(within(offered).credentials.map((c) => c.id)).toEqual(["nasm/cpt"]);
  const less = `${(Number(offered.split(" ")[0]) - 400).toFixed(2)} USD`;
  expect(within(less).outcome.is).toBe("infeasible");
});

test("where what a body asks for cannot be reached, letting the credential lapse is a way out", () => {
  const { outcome } = plan({ id: "boc/bcs-o", "certified-on": "2024-05-01", "expires-on": "2027-12-31" });
  if (outcome.is !== "infeasible") throw new Error(outcome.says);
  expect(outcome.says).not.toContain("wishes");
  expect(outcome.mends.map((m) => m.wishes)).toEqual(["drop: [boc/bcs-o]"]);
});

test("a credential that can be renewed only late is not renewed late against the wish, and it is said", () => {
  const ended = { id: "nasm/cpt", "certified-on": "2024-09-01", renewals: [] };
  const when = (late?: "never") => planFor({ rulebooks, record: { credentials: [ended] }, asOf: parseDay("2026-11-25") as Day, wishes: { horizon: "P1Y", currency: "USD", ...(late ? { late } : {}) }, options: [], solve, seconds: 20, clock: () => 0 });
  expect(when().credentials[0]?.cycles[0]?.way).toBe("late");
  const never = when("never");
  expect(never.credentials).toEqual([]);
  expect(never.open.map((o) => o.says)).toEqual(["Certified Personal Trainer: the cycle that ends on 2026-08-31 can be renewed only late, and you wish for nothing late, so nothing is planned for it."]);
});

test("hours that a source only implies are told as assumed, and those that are left of a begun course are not", () => {
  const act = (wishes: object): Plan => planFor({ rulebooks, record: { credentials: [{ ...nasm, "certified-on": "2026-10-01", renewals: [] }] }, asOf: parseDay("2026-11-25") as Day, wishes: { horizon: "P1Y", currency: "USD", pinned: [{ course: "nasm/ces" }], ...wishes }, options: catalogueOptions(rulebooks, parseDay("2026-11-25") as Day), solve, seconds: 20, clock: () => 0 });
  const whole = act({});
  expect(whole.acts.find((a) => a.option === "nasm/ces")).toMatchObject({ hours: "19", hoursAssumed: true });
  expect(whole.assumptions).toContain("Corrective Exercise Specialist: 19 hours are reckoned with; no source says outright how long it takes.");
  expect(act({ begun: [{ course: "nasm/ces", "hours-left": "4" }] }).acts.find((a) => a.option === "nasm/ces")).not.toHaveProperty("hoursAssumed");
});

test("a course of one's own that nothing is sure of is named, not passed over", () => {
  const own = { id: "mine", title: "My course", from: "own" as const, topics: [], prices: ["5.00 USD"], hours: "19", activity: { title: "My course", content: "mine", units: { nasm: "1.9" } } };
  const { assumptions, acts } = planFor({ rulebooks, record: { credentials: [{ ...nasm, renewals: [] }] }, asOf: parseDay("2026-11-25") as Day, wishes: { horizon: "P1Y", currency: "USD" }, options: [own], solve, seconds: 20, clock: () => 0 });
  expect(acts.some((a) => a.option === "mine")).toBe(false);
  expect(assumptions.at(-1)).toMatch(/^Of your own courses “My course” is not weighed: no credit for them is sure/);
});
