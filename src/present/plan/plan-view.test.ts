import { describe, expect, test } from "vitest";
import { act, credentialPlan, cyclePlan, plan, renewal } from "../../../tests/present/sample-plan.ts";
import { recordedTitles } from "./recorded-titles.ts";
import { planView } from "./plan-view.ts";

describe("the headline", () => {
  test("says what to do, what that keeps, what it costs and whether there is better", () => {
    expect(planView(plan()).headline).toEqual([
      "Take Strength Specialist by 28 February 2027.",
      "That keeps your EXB Certified Trainer until 20 November 2030, as far as this plan looks.",
      "It costs 698.00 USD (of which 99.00 USD assumed) and takes 40 hours (all assumed).",
      "Of all plans that keep as much, in time, with the room you wish before each deadline and by named courses, none is cheaper, if what is assumed holds.",
    ]);
  });

  test("names two courses with their days, and the card that goes with them", () => {
    const acts = [act(), act({ id: "c2", title: "Speed Specialist", from: "2027-03-01", by: "2029-02-28", on: "2028-06-01" }), act({ id: "card", do: "card", option: "card:cpr", title: "Renew your CPR card", by: "2027-01-20" }), act({ id: "card 2", do: "card", option: "card:cpr", title: "Renew your CPR card", by: "2029-01-20" }), renewal()];
    expect(planView(plan({ acts })).headline.slice(0, 3)).toEqual([
      "Take Strength Specialist by 28 February 2027; and Speed Specialist after 28 February 2027 and by 28 February 2029.",
      "Renew your CPR card by 20 January 2027, and once more.",
      "That keeps your EXB Certified Trainer until 20 November 2030, as far as this plan looks.",
    ]);
  });

  test("of many courses names the first four", () => {
    const acts = Array.from({ length: 6 }, (_, n) => act({ id: `c${n}`, title: `Course ${n}` }));
    expect(planView(plan({ acts })).headline[0]).toMatch(/^Take Course 0 by 28 February 2027; Course 1 [^;]*; Course 2 [^;]*; Course 3 [^;]*; and 2 more\.$/);
  });

  test.each([
    ["a requirement that is not met", { cycles: [cyclePlan({ requirements: cyclePlan().requirements.map((r) => ({ ...r, verdict: "unmet" as const })) })] }],
    ["a requirement that is not known", { cycles: [cyclePlan({ requirements: cyclePlan().requirements.map((r) => ({ ...r, verdict: "unknown" as const })) })] }],
    ["something open in a cycle", { cycles: [cyclePlan({ open: ["Whether the card counts is not known."] })] }],
    ["a state that is not known", { cycles: [cyclePlan(), cyclePlan({ start: "2027-03-01", end: "2029-02-28", state: "unknown" })] }],
  ])("never says that it keeps a credential with %s", (_, over) => {
    const view = planView(plan({ credentials: [credentialPlan(over)] }));
    expect(view.headline.join(" ")).not.toContain("keeps your EXB Certified Trainer until");
    expect(view.headline.join(" ")).toContain("cannot be promised");
    expect(view.credentials[0]?.kept.word).toBe("Cannot be promised");
  });

  test("nor one that rests on more study than its days have", () => {
    const [first] = plan().acts;
    const view = planView(plan(), [{ act: first?.id ?? "", title: "CES", minutes: 960, by: "2027-02-28", says: "16 hours of “CES” do not fit between 2027-02-28 and 2027-02-28.", helps: [] }]);
    expect(view.headline.join(" ")).toContain("16 hours of “CES” do not fit between 28 February 2027 and 28 February 2027. Whether that keeps your EXB Certified Trainer cannot be promised");
    expect(view.credentials[0]?.kept.word).toBe("Cannot be promised");
  });

  test("nor one for which the plan has an open point", () => {
    const view = planView(plan({ open: [{ credential: "exb/trainer", says: "The end is not known.", questions: [] }] }));
    expect(view.headline.join(" ")).toContain("Whether that keeps your EXB Certified Trainer cannot be promised");
  });

  test("says what lapses, and when", () => {
    const view = planView(plan({ acts: [], credentials: [credentialPlan({ cycles: [cyclePlan({ way: "lapses", renewOn: undefined as never })] })] }));
    expect(view.headline).toContain("Your EXB Certified Trainer lapses on 28 February 2027.");
    expect(view.credentials[0]?.kept.word).toBe("Lapses");
  });

  test("says of one that another renews that nothing is handed in for it", () => {
    const by = { credential: "exb/master", name: "Master Trainer", bodyShort: "EXB" };
    const view = planView(plan({ credentials: [credentialPlan({ cycles: [cyclePlan({ way: "brought", by, state: "open", requirements: [], fee: { amount: "0.00 USD", says: "" } })] })] }));
    expect(view.credentials[0]).toMatchObject({ kept: { word: "Kept" }, cycles: [{ way: { word: "Renewed with another" }, state: { word: "Renewed with another" }, renew: "Nothing is handed in: renewing your EXB Master Trainer on 1 February 2027 renews it too." }] });
  });

  test("nor one that is renewed only after it has ended", () => {
    const view = planView(plan({ credentials: [credentialPlan({ cycles: [cyclePlan({ way: "late", renewOn: "2027-04-10", state: "late" })] })] }));
    expect(view.headline.join(" ")).not.toContain("keeps your");
    expect(view.headline).toContain("Your EXB Certified Trainer is renewed only after it has ended, on 10 April 2027: until then you may not be certified.");
    expect(view.credentials[0]?.kept.word).toBe("Renewed late");
  });

  test("has no check on a cycle of which something is unknown, and says in the headline that what follows a late renewal cannot be promised", () => {
    const next = cyclePlan({ start: "2027-03-01", end: "2029-02-28", confidence: "unknown", open: ["Its days may be others."] });
    const view = planView(plan({ credentials: [credentialPlan({ cycles: [cyclePlan({ way: "late", renewOn: "2027-04-10", state: "late" }), next] })] }));
    expect(view.credentials[0]?.cycles.map(({ way }) => way.shape)).toEqual(["clock", "question"]);
    expect(view.headline).toContain("Whether it is kept after that cannot be promised; below is why.");
    expect(planView(plan({ credentials: [credentialPlan({ cycles: [cyclePlan({ way: "late", renewOn: "2027-04-10", state: "late" }), cyclePlan()] })] })).headline.join(" ")).not.toContain("after that");
  });

  test("says “no later” of a plan that renews late, whether or not anything weighed that", () => {
    const late = planView(plan({ credentials: [credentialPlan({ cycles: [cyclePlan({ way: "late", renewOn: "2027-04-10", state: "late" })] })] })).headline.at(-1);
    expect(late).toMatch(/^Of all plans that keep as much, no later, /);
  });

  test("claims a proof only where there is one", () => {
    const last = (outcome: Parameters<typeof plan>[0]): string | undefined => planView(plan(outcome)).headline.at(-1);
    expect(last({ outcome: { is: "out-of-time", says: "", found: true, measures: [] } })).toBe("Time ran out: a better plan may exist.");
    expect(last({ outcome: { is: "within", says: "None is better by more than 12.00 USD.", gap: "12.00 USD", measures: [] } })).toBe("None is better by more than 12.00 USD.");
    expect(last({ assumptions: [], outcome: { is: "optimal", says: "", measures: [{ id: "late", says: "", value: 3 }] } })).toBe("Of all plans that keep as much, no later, with the room you wish before each deadline and by named courses, none is cheaper.");
    const unnamed = { assumptions: [], acts: [act(), act({ do: "credit" })], outcome: { is: "optimal" as const, says: "", measures: [{ id: "risk" as const, says: "", value: 1 }] } };
    expect(last(unnamed)).toBe("Of all plans that keep as much, in time and with as much room before each deadline, none is cheaper.");
  });

  test.each([
    [{ is: "infeasible", says: "Not before 2027-03-01.", reasons: [], mends: [] }],
    [{ is: "nothing", says: "Not before 2027-03-01." }],
    [{ is: "out-of-time", says: "Not before 2027-03-01.", found: false, measures: [] }],
  ] as const)("is the outcome alone where there is no plan: %j", (outcome) => {
    expect(planView(plan({ outcome: outcome as never })).headline).toEqual(["Not before 1 March 2027."]);
  });
});

describe("an act", () => {
  test("says when, what for and why, and marks what is assumed", () => {
    expect(planView(plan()).acts[0]).toMatchObject({
      kind: "Course",
      day: "15 January 2027",
      window: "By 28 February 2027",
      hours: "40 hours (assumed)",
      price: "599.00 USD",
      serves: [{ says: "1.9 CEU for EXB Certified Trainer, in the cycle to 28 February 2027" }],
      why: [
        { label: "What for", says: "It brings 1.9 of the 2.0 CEU." },
        { label: "Without it", says: "1.9 CEU would be missing on 28 February 2027." },
        { label: "Why not later", says: "Credit counts until 28 February 2027." },
      ],
    });
  });

  test.each([
    [{ from: "2027-03-01", by: "2029-02-28" }, "From 1 March 2027 to 28 February 2029"],
    [{ from: "2027-03-01", by: "2027-03-01" }, "On 1 March 2027"],
  ])("%j is %s", (over, window) => {
    expect(planView(plan({ acts: [act(over)] })).acts[0]?.window).toBe(window);
  });

  test("that is done on the day of handing in says that it is", () => {
    const card = (on: string) => planView(plan({ acts: [act({ do: "card", from: on, by: on, on, serves: [{ credential: "exb/trainer", cycleEnd: "2027-02-28", requirement: "cpr" }] })] })).acts[0]?.window;
    expect([card("2027-02-01"), card("2027-01-18")]).toEqual(["On 1 February 2027, the day of handing in", "On 18 January 2027"]);
  });

  test("follows only addresses of the web", () => {
    expect(planView(plan({ acts: [act({ url: "javascript:alert(1)" })] })).acts[0]?.url).toBeUndefined();
  });

  test("calls a requirement by its name", () => {
    const alone = act({ serves: [{ credential: "exb/trainer", cycleEnd: "2027-02-28", credited: "1.9", unit: "CEU", alone: true }] });
    expect(planView(plan({ acts: [alone] })).acts[0]?.serves[0]?.says).toBe("1.9 CEU for EXB Certified Trainer, handed in for it alone, in the cycle to 28 February 2027");
    const card = act({ do: "card", serves: [{ credential: "exb/trainer", cycleEnd: "2027-02-28", requirement: "total" }] });
    expect(planView(plan({ acts: [card] })).acts[0]?.serves[0]?.says).toBe("“Continuing education” for EXB Certified Trainer, in the cycle to 28 February 2027");
  });
});

test("that nothing has to be done is told apart from a plan that did not hold", () => {
  const word = (solves: number): string => planView(plan({ outcome: { is: "nothing", says: "" }, proof: { options: 1, choices: 1, kept: 1, solves } })).outcome.words.word;
  expect([word(0), word(3)]).toEqual(["Nothing to plan", "No plan can be promised"]);
});

test("a cycle says how it ends, what covers each requirement and how much is left over", () => {
  expect(planView(plan()).credentials[0]?.cycles[0]).toMatchObject({
    way: { word: "Renewed in time" },
    renew: "Hand in the renewal on 1 February 2027.",
    fee: { amount: "99.00 USD (assumed)" },
    requirements: [{ figure: "2.0 of 2.0 CEU", slack: "Exactly enough", covers: [{ title: "Strength Specialist", act: "course strength" }, { title: "CPR card" }] }],
  });
});

test.each([
  ["0.4", "0.4 CEU more than needed"],
  ["0.0", "Exactly enough"],
  ["30 days", "Good 30 days longer than needed"],
  ["1 day", "Good 1 day longer than needed"],
  ["89 days", "Good 89 days longer than needed"],
  ["730 days", "Good 23 months longer than needed"],
  ["0 days", "Good until that very day"],
])("slack of %s is %s", (slack, words) => {
  const requirements = cyclePlan().requirements.map((r) => ({ ...r, slack }));
  expect(planView(plan({ credentials: [credentialPlan({ cycles: [cyclePlan({ requirements })] })] })).credentials[0]?.cycles[0]?.requirements[0]?.slack).toBe(words);
});

test("what the record has is called by its title, and what nobody knows by its ref", () => {
  const covers = cyclePlan().requirements.map((r) => ({ ...r, covers: ["a1", "c1", "gone"] }));
  const recorded = recordedTitles({ credentials: [], activities: [{ ref: "a1", on: "2026-02-01", title: "Workshop" }], cards: [{ ref: "c1", kind: "cpr-aed", issued: "2026-03-01" }] }, { "cpr-aed": "CPR and AED" });
  const view = planView(plan({ credentials: [credentialPlan({ cycles: [cyclePlan({ requirements: covers })] })] }), [], recorded);
  expect(view.credentials[0]?.cycles[0]?.requirements[0]?.covers.map(({ title }) => title)).toEqual(["Workshop, 1 February 2026", "CPR and AED of 1 March 2026", "gone"]);
});
