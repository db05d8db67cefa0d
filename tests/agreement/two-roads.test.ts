import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RequirementStanding } from "../../src/base/verdict.ts";
import { formatAmount } from "../../src/base/amount.ts";
import { ENDLESS } from "../../src/requirements/range.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { judgeHolders } from "../../src/evaluate/many/judge-holders.ts";
import { packHolders } from "../../src/evaluate/many/pack-holders.ts";
import { type Drawn, randomRecord } from "./random-record.ts";
import { loadEveryKind, loadOwn } from "./rulebooks.ts";

const own = loadOwn();
const everyKind = loadEveryKind();
const loadedFor = (id: string) => (everyKind.rulebooks.credentials.has(id) ? everyKind : own);
/** Random records for each credential of the invented body, and twice as many for each real body. */
const RUNS = Number(process.env["RECERT_RUNS"] ?? 250);

/** What the fast road says, in the words of the slow one. */
function fast(id: string, { record, asOf, renewOn }: Drawn, acceptPending = false) {
  const { rulebooks } = loadedFor(id);
  const credential = rulebooks.credentials.get(id);
  if (!credential) throw new Error(`No rulebook has ${id}`);
  const verdicts = judgeHolders(rulebooks, packHolders(rulebooks, credential, [record]), { asOf, renewOn, acceptPending });
  const requirements = Object.fromEntries(verdicts.requirements.flatMap((name, i) => (verdicts.verdict(0, i) === undefined ? [] : [[name, verdicts.verdict(0, i)]])));
  const unit = credential.body.unit;
  return { state: verdicts.state(0), requirements, counted: formatAmount(verdicts.counted[0] ?? 0, unit), possible: (verdicts.possible[0] ?? 0) >= ENDLESS ? "anything" : formatAmount(verdicts.possible[0] ?? 0, unit) };
}

function slow(id: string, { record, asOf, renewOn }: Drawn) {
  const standing = evaluate(loadedFor(id).rulebooks, record, { asOf, renewOn }).credentials.find((c) => c.id === id);
  if (!standing) throw new Error(`${id} was dropped`);
  const top = new Set(standing.requirements.map((r) => r.id));
  const verdicts = (list: readonly { id: string; verdict: string }[]) => Object.fromEntries(list.filter((r) => top.has(r.id)).map((r) => [r.id, r.verdict]));
  const pending = standing.withPending && { state: standing.withPending.state, requirements: verdicts(standing.withPending.requirements), ...totalOf(standing.withPending.requirements) };
  return { standing, plain: { state: standing.state, requirements: verdicts(standing.requirements), ...totalOf(standing.requirements) }, pending };
}

/** The figures of the requirement on the total, wherever it stands. */
function totalOf(list: readonly Counted[]): { counted?: string; possible?: string } {
  const all = list.flatMap((r) => [r, ...(r.parts ?? [])]).flatMap((r) => [r, ...(r.parts ?? [])]);
  const total = all.find((r) => r.id === "total");
  if (!total?.counted) return {};
  return { counted: total.counted, ...(total.possible === undefined ? {} : { possible: total.possible }) };
}

interface Counted {
  id: string;
  counted?: string;
  possible?: string;
  parts?: readonly Counted[];
}

/** Compares what both roads speak of: the figures only where there is a total. */
function agree(id: string, a: ReturnType<typeof fast>, b: { state: string; requirements: object; counted?: string; possible?: string }): void {
  const { counted, possible, ...verdicts } = a;
  expect({ id, ...verdicts, ...(b.counted === undefined ? {} : { counted }), ...(b.possible === undefined ? {} : { possible }) }).toEqual({ id, ...b });
}

const withRules = [everyKind, own].flatMap(({ rulebooks }) => [...rulebooks.credentials.values()]).filter((c) => c.rules !== undefined);
const invented = new Set(everyKind.rulebooks.bodies.keys());
const seen = new Map<string, Set<string>>();
const states = new Set<string>();

function note(list: readonly RequirementStanding[]): void {
  for (const r of list) {
    seen.set(r.kind, (seen.get(r.kind) ?? new Set()).add(r.verdict));
    note(r.parts ?? []);
  }
}

describe("the two roads", () => {
  test.each([...new Set(withRules.map((c) => c.body.id))])("give one answer at %s", (body) => {
    const credentials = withRules.filter((c) => c.body.id === body);
    // The invented body holds every kind; the credentials of a real one are much alike and share its runs.
    const numRuns = invented.has(body) ? RUNS : Math.max(Math.ceil(RUNS / 12), Math.ceil((RUNS * 2) / credentials.length));
    expect(credentials.length).toBeGreaterThan(0);
    for (const { id } of credentials)
      fc.assert(
        fc.property(randomRecord(loadedFor(id), id), (drawn) => {
          const explained = slow(id, drawn);
          states.add(explained.plain.state);
          note(explained.standing.requirements);
          agree(id, fast(id, drawn), explained.plain);
          agree(id, fast(id, drawn, true), explained.pending ?? explained.plain);
        }),
        { numRuns },
      );
  }, 240_000);

  // The property is worth nothing where it never met the cases it is about.
  test("met every verdict of every kind, and every common state", () => {
    for (const [kind, verdicts] of seen) expect([...verdicts].sort(), `verdicts of ${kind}`).toEqual(["met", "unknown", "unmet"]);
    expect([...states]).toEqual(expect.arrayContaining(["open", "ready", "late", "reinstatable", "gone", "unknown"]));
  });
});
