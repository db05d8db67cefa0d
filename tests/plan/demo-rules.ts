import { formatDiagnostic } from "../../src/base/diagnostic.ts";
import { compileRulebooks } from "../../src/compile/compile-rulebooks.ts";
import type { Rulebooks } from "../../src/compile/rulebook.ts";
import { readRulebooks } from "../../src/rulebook/read-rulebooks.ts";

/** One row that always held, as authored. */
export const always = (value: unknown): unknown[] => [{ from: "undated", value, source: "s" }];

/** A part of a rulebook, as authored. */
export type Authored = Readonly<Record<string, unknown>>;

/** An invented body with what is asked of its credentials; what is left out is as plain as it can be. */
export interface DemoBody {
  id: string;
  body?: Authored;
  credentials: readonly ({ id: string } & Authored)[];
  courses?: readonly Authored[];
}

const VOCABULARY = {
  kinds: { course: "A course", workshop: "A workshop", quiz: "A quiz", work: "Work" },
  deliveries: { "in-person": "In the same room", "live-online": "Live online", "self-study": "On one's own" },
  roles: { attendee: "Took part" },
  cards: { cpr: "CPR", aid: "First aid", insurance: "Insurance" },
  "cards-without-class": ["insurance"],
  measures: { hour: "Hours", each: "Each" },
};

/** Units of 1, a year of a cycle from the day of certification, credit of the cycle alone, nothing carried, nothing late, a fee of 10.00 USD. */
const credential = (body: string, { id, ...own }: { id: string } & Authored): Authored => ({
  id: `${body}/${id}`,
  name: id,
  kind: "certification",
  expires: always("yes"),
  "version-by": "cycle-start",
  cycle: { months: always(12), runs: always({ from: "certified-on", ends: "day-before", "missing-day": "last-day" }) },
  earn: always({ first: ["cycle-start", "certified-on"], last: "cycle-end" }),
  submit: always({ opens: "cycle-start", closes: "cycle-end" }),
  carry: always("none"),
  late: [],
  afterwards: always("exam-again"),
  fees: [{ id: "renewal", name: "Renewal", for: "renewal", amount: always("10.00 USD") }],
  ...own,
});

/** The rules of invented bodies, read and compiled like any other. Throws where they are not sound: that is a mistake of the test. */
export function demoRules(bodies: readonly DemoBody[]): Rulebooks {
  const files = bodies.flatMap(({ id, body, credentials, courses }) => [
    { path: `${id}/body.yaml`, text: JSON.stringify({ id, name: id, site: "https://demo.example", unit: { name: "DU", step: "1" }, checked: "2026-01-01", coverage: "Invented.", categories: always({ A: "First", B: "Second" }), tags: { ethics: "Ethics" }, statements: [{ id: `${id}/code`, text: "I kept the code." }], sharing: always("all-count"), duplicates: always("ever"), ...body }) },
    { path: `${id}/NOTES.md`, text: "Invented." },
    { path: `${id}/sources.yaml`, text: JSON.stringify([{ id: "s", title: "Rules", publisher: "Demo", seen: "2026-01-01", kind: "official" }]) },
    ...credentials.map((c) => ({ path: `${id}/credentials/${c.id}.yaml`, text: JSON.stringify(credential(id, c)) })),
    ...(courses ?? []).map((c) => ({ path: `${id}/courses/${String(c["id"]).split("/")[1]}.yaml`, text: JSON.stringify(c) })),
  ]);
  const { bodies: read, vocabulary, diagnostics } = readRulebooks([{ path: "vocabulary.yaml", text: JSON.stringify(VOCABULARY) }, ...files]);
  const compiled = compileRulebooks(read.map((b) => b.rulebook), vocabulary);
  const errors = [...diagnostics, ...compiled.diagnostics].filter((d) => d.severity === "error");
  if (errors.length > 0) throw new Error(errors.map(formatDiagnostic).join("\n"));
  return compiled.rulebooks;
}

/** At least so many units. */
export const atLeast = (units: string, more: Authored = {}): Authored => ({ units: { "at-least": always(units), ...more } });

/** At most so many units. */
export const atMost = (units: string, more: Authored): Authored => ({ units: { "at-most": always(units), ...more } });
