import * as fc from "fast-check";
import { addMonths, type Day, dayOf, formatDay } from "../../src/base/date.ts";
import { parseRecord } from "../../src/record/parse-record.ts";
import type { HolderRecord } from "../../src/record/schema.ts";
import type { Loaded } from "./rulebooks.ts";

/** A random holder of one credential, drawn near the days on which the body's rules and the holder's cycle change. */
export interface Drawn {
  record: HolderRecord;
  asOf: Day;
  renewOn: Day | undefined;
}

/** Random records of the credential: words of the vocabulary and of the rulebook, mostly, and amounts around its limits. */
export function randomRecord({ rulebooks, raws, vocabulary }: Loaded, credentialId: string): fc.Arbitrary<Drawn> {
  const body = credentialId.split("/")[0] as string;
  const raw = raws.find((r) => r.body.id === body);
  const credential = rulebooks.credentials.get(credentialId);
  if (!raw || !credential) throw new Error(`No rulebook has ${credentialId}`);
  const words = (own: Record<string, unknown> | undefined, shared: Record<string, unknown> | undefined): string[] => [...Object.keys(own ?? {}), ...Object.keys(shared ?? {})];
  const courses = [...rulebooks.courses.values()].filter((c) => c.awards.has(body)).map((c) => c.id);
  const categories = credential.body.categories;
  const siblings = raw.credentials.map((c) => c.id).filter((id) => id !== credentialId);
  // Those that its rules name are held more often than any other.
  const written = JSON.stringify(raw.credentials.find((c) => c.id === credentialId));
  const named = siblings.filter((id) => written.includes(`"${id}"`));
  const facts = [...(vocabulary.facts ?? []), ...(raw.body.facts ?? [])];
  const statuses = (raw.body.statuses ?? []).map((s) => s.id);
  const exemptions = [...(raw.body.exemptions ?? []), ...(raw.credentials.find((c) => c.id === credentialId)?.exemptions ?? [])].map((e) => `${body}/${e.id}`);
  const exams = raw.credentials.map((c) => c.id);
  const statements = (raw.body.statements ?? []).map((s) => s.id);
  const step = Number(raw.body.unit.step);
  const decimals = (raw.body.unit.step.split(".")[1] ?? "").length;
  // One in `absent` is left out; of 1 nothing would be left.
  const maybe = <T>(arb: fc.Arbitrary<T>, absent = 2) => fc.option(arb, { nil: undefined, freq: absent });
  const rare = <T>(arb: fc.Arbitrary<T>, absent = 1) => fc.oneof({ weight: absent, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: arb });
  const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list);
  const span = { start: dayOf(2011, 6, 1), end: dayOf(2029, 12, 31) };
  const years = fc.integer({ min: span.start, max: span.end }) as fc.Arbitrary<number>;
  const edges = fc.tuple(fc.integer({ min: 2012, max: 2029 }), oneOf([[1, 1], [12, 31], [6, 30], [7, 1], [2, 28], [3, 1]] as const), fc.integer({ min: -1, max: 1 })).map(([y, [m, d], off]) => dayOf(y, m, d) + off);
  const anyDay = fc.oneof(years, edges);
  // Amounts up to four times the usual requirement, so that met, unmet and capped all come up.
  const most = step < 0.5 ? 4 : 60;
  const units = fc.oneof(fc.integer({ min: 0, max: Math.round(most / step) }).map((n) => (n * step).toFixed(decimals)), fc.constantFrom(most / 2, most / 4, most).map((n) => n.toFixed(decimals)));

  return fc
    .record({ complete: maybe(fc.integer({ min: -800, max: 800 }), 3), certified: anyDay, age: fc.oneof(fc.integer({ min: -40, max: 1500 }), fc.integer({ min: 0, max: 400 })), expiresIn: maybe(fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 800 }) }, { weight: 2, arbitrary: fc.integer({ min: -420, max: 0 }) }, { weight: 1, arbitrary: fc.integer({ min: -1500, max: 0 }) }, { weight: 1, arbitrary: fc.constant(0) }), 3), renewIn: maybe(fc.integer({ min: -30, max: 200 }), 4), handedIn: maybe(fc.integer({ min: -900, max: 60 }), 4), snap: fc.boolean(), history: fc.option(fc.array(fc.record({ after: fc.integer({ min: 1, max: 900 }), lasts: fc.integer({ min: 0, max: 800 }), carried: maybe(units, 4), owed: maybe(units, 4) }), { maxLength: 3 }), { nil: undefined, freq: 2 }) })
    .chain(({ complete, certified, age, expiresIn, renewIn, handedIn, snap, history }) => {
      const asOf = (certified + age) as Day;
      const near = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: certified - 60, max: asOf + 30 }) }, { weight: 2, arbitrary: fc.integer({ min: asOf - 730, max: asOf }) }, edges).map((d) => formatDay(d as Day));
      const activity = fc.record(
        {
          on: near,
          course: courses.length > 0 ? fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: oneOf(courses) }) : fc.constant(undefined),
          kind: fc.option(fc.oneof(oneOf(words(raw.body.kinds, vocabulary.kinds)), fc.constant("course")), { nil: undefined, freq: 9 }),
          delivery: maybe(oneOf(words(raw.body.deliveries, vocabulary.deliveries))),
          role: maybe(oneOf(words(raw.body.roles, vocabulary.roles)), 3),
          hours: maybe(fc.integer({ min: 0, max: 400 }).map((q) => String(q / 4))),
          quantity: maybe(fc.dictionary(oneOf(words(raw.body.measures, vocabulary.measures)), fc.integer({ min: 0, max: 12 }).map(String), { maxKeys: 2 })),
          minutes: rare(fc.constantFrom("10", "25", "50", "90", "600")),
          attended: rare(fc.constantFrom("100%", "85%", "80%", "40%")),
          event: rare(oneOf(["spring", "autumn"])),
          cycle: rare(fc.constantFrom(-1, 0, 1, 24).map((n) => ({ [credentialId]: formatDay((addMonths(certified as Day, 24 + n) - 1) as Day) })), 8),
          grade: maybe(oneOf(["A", "B", "C", "D", "pass"])),
          tags: maybe(fc.subarray(Object.keys(raw.body.tags ?? {}).map((t) => `${body}/${t}`))),
          units: maybe(fc.oneof({ weight: 5, arbitrary: units.map((u) => ({ [body]: u })) }, { weight: 1, arbitrary: units.map((u) => ({ oth: u })) }), 2),
          category: categories.length > 0 ? fc.option(oneOf(categories).map((c) => ({ [body]: c })), { nil: undefined, freq: 14 }) : fc.constant(undefined),
          status: maybe(oneOf(["accepted", "pending", "rejected"] as const).map((s) => ({ [body]: s })), 3),
          content: fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: oneOf(["x", "y"]) }),
          for: fc.option(fc.subarray([credentialId, ...siblings.slice(0, 2)], { minLength: 1 }), { nil: undefined, freq: 6 }),
        },
      );
      const cardKinds = words(raw.body.cards, vocabulary.cards).slice(0, 3);
      const card = fc.record(
        { kind: fc.oneof(oneOf(cardKinds), fc.constant(cardKinds[0] as string)), issued: near, lasts: maybe(fc.oneof(fc.integer({ min: 0, max: 900 }), fc.constant(730), fc.constant(2000)), 6), delivery: maybe(fc.oneof(oneOf(words(raw.body.deliveries, vocabulary.deliveries)), fc.constant("in-person")), 4), provider: maybe(oneOf(["aha", "arc", "other"])) },
      );
      return fc
        .record({
          activities: fc.option(fc.array(activity, { maxLength: 9 }), { nil: undefined, freq: 9 }),
          cards: fc.option(fc.array(card, { maxLength: 3 }), { nil: undefined, freq: 3 }),
          attestations: statements.length > 0 ? maybe(fc.array(fc.record({ statement: oneOf(statements), on: near }), { maxLength: 2 })) : fc.constant(undefined),
          exams: maybe(fc.array(fc.record({ exam: oneOf(exams), on: near, passed: fc.boolean() }), { maxLength: 2 })),
          facts: maybe(facts.length > 0 ? fc.record(Object.fromEntries(facts.map((f) => [f.id, fc.option(oneOf(Object.keys(f.values)), { nil: undefined })]))) : fc.constant({}), 2),
          status: statuses.length > 0 ? maybe(oneOf(statuses)) : fc.constant(undefined),
          grants: exemptions.length > 0 ? fc.option(fc.array(fc.record({ exemption: oneOf(exemptions), from: near }), { maxLength: 1 }), { nil: undefined, freq: 4 }) : fc.constant(undefined),
          own: maybe(facts.length > 0 ? fc.record(Object.fromEntries(facts.map((f) => [f.id, fc.option(oneOf(Object.keys(f.values)), { nil: undefined })]))) : fc.constant({})),
          others: siblings.length > 0 ? fc.option(fc.record({ id: oneOf(named.length > 0 ? named : siblings), later: fc.integer({ min: 0, max: 500 }), renewed: maybe(fc.integer({ min: 1, max: 900 })) }), { nil: undefined, freq: 2 }) : fc.constant(undefined),
        })
        .map((parts): Drawn => {
          const expires = expiresIn === undefined ? undefined : snap ? yearEndNear(asOf + expiresIn) : asOf + expiresIn;
          const draft = {
            credentials: [
              { id: credentialId, "certified-on": formatDay(certified as Day), ...(complete === undefined ? {} : { "complete-from": formatDay((certified + complete) as Day) }), ...(parts.own ? { facts: parts.own } : {}), ...(parts.status === undefined ? {} : { status: parts.status }), ...(handedIn === undefined || age + handedIn < 0 ? {} : { "submitted-on": formatDay((asOf + handedIn) as Day) }), ...(history ? { renewals: renewalsFrom(certified, history) } : expires !== undefined && expires >= certified ? { "expires-on": formatDay(expires as Day) } : {}) },
              ...(parts.others ? [{ id: parts.others.id, "certified-on": formatDay((certified + (named.length > 0 ? parts.others.later : 0)) as Day), ...(parts.others.renewed === undefined || named.length === 0 ? {} : { renewals: renewalsFrom(certified + parts.others.later, [{ after: parts.others.renewed, lasts: 700 }]) }) }] : []),
            ],
            activities: parts.activities?.map((a, i) => ({ ref: `a${i}`, ...a })),
            cards: parts.cards?.map(({ lasts, ...c }, i) => ({ ref: `c${i}`, ...c, expires: lasts === undefined ? undefined : addTo(c.issued, lasts) })),
            attestations: parts.attestations,
            exams: parts.exams,
            grants: parts.grants,
            facts: parts.facts,
          };
          // The same door as a holder's file: what is drawn must be what a file can say.
          const { record, diagnostics } = parseRecord(JSON.stringify(draft), "drawn.json");
          if (!record) throw new Error(`The generator drew a record that is refused: ${JSON.stringify(diagnostics)}`);
          return { record, asOf, renewOn: renewIn === undefined ? undefined : ((asOf + renewIn) as Day) };
        });
    });
}

/** Renewals in order, each bringing a later end. */
function renewalsFrom(certified: number, steps: readonly { after: number; lasts: number; carried?: string | undefined; owed?: string | undefined }[]): { on: string; ends: string; carried: string | undefined; owed: string | undefined }[] {
  let [on, ends] = [certified, certified];
  return steps.map((step) => {
    on += step.after;
    ends = Math.max(ends + 1, on + step.lasts);
    return { on: formatDay(on as Day), ends: formatDay(ends as Day), carried: step.carried, owed: step.owed };
  });
}

function yearEndNear(day: number): number {
  return dayOf(Number(formatDay(day as Day).slice(0, 4)), 12, 31);
}

function addTo(text: string, days: number): string {
  const [y = 0, m = 1, d = 1] = text.split("-").map(Number);
  return formatDay((dayOf(y, m, d) + days) as Day);
}
