import type { FieldProblem } from "../../record/check-entry.ts";
import type { Activity } from "../../record/schema.ts";
import { filled } from "./filled.ts";

/** What one body says of an activity, as a row of the form. */
export interface BodyRow {
  readonly body: string;
  readonly units: string;
  readonly category: string;
  readonly status: string;
}

export interface MeasureRow {
  readonly measure: string;
  readonly amount: string;
}

/** An activity as it is typed: texts only, nothing refused. */
export interface ActivityDraft {
  readonly ref: string;
  readonly on: string;
  readonly title: string;
  readonly course: string;
  readonly kind: string;
  readonly delivery: string;
  readonly provider: string;
  readonly role: string;
  readonly hours: string;
  readonly minutes: string;
  readonly attended: string;
  readonly event: string;
  readonly grade: string;
  readonly content: string;
  readonly note: string;
  readonly tags: readonly string[];
  readonly for: readonly string[];
  readonly bodies: readonly BodyRow[];
  readonly measures: readonly MeasureRow[];
  /** By credential: the end of the cycle that it is used for. */
  readonly cycle: Readonly<Record<string, string>>;
}

/** The draft of an activity; of a new one, with a row for each body whose credentials are held. */
export function activityDraft(entry: Activity | undefined, ref: string, bodies: readonly string[]): ActivityDraft {
  const said = entry ? [...new Set([...Object.keys(entry.units ?? {}), ...Object.keys(entry.category ?? {}), ...Object.keys(entry.status ?? {})])] : bodies;
  return {
    ref: entry?.ref ?? ref,
    on: entry?.on ?? "",
    title: entry?.title ?? "",
    course: entry?.course ?? "",
    kind: entry?.kind ?? "",
    delivery: entry?.delivery ?? "",
    provider: entry?.provider ?? "",
    role: entry?.role ?? "",
    hours: entry?.hours ?? "",
    minutes: entry?.minutes ?? "",
    attended: entry?.attended ?? "",
    event: entry?.event ?? "",
    grade: entry?.grade ?? "",
    content: entry?.content ?? "",
    note: entry?.note ?? "",
    tags: entry?.tags ?? [],
    for: entry?.for ?? [],
    bodies: said.map((body) => ({ body, units: entry?.units?.[body] ?? "", category: entry?.category?.[body] ?? "", status: entry?.status?.[body] ?? "" })),
    measures: Object.entries(entry?.quantity ?? {}).map(([measure, amount]) => ({ measure, amount })),
    cycle: entry?.cycle ?? {},
  };
}

/** The draft as an entry of a record, not yet checked. */
export function activityOf(draft: ActivityDraft): Record<string, unknown> {
  const { bodies, measures, cycle, for: only, tags, ...texts } = draft;
  const trimmed = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim()]));
  const byBody = (key: "units" | "category" | "status"): Record<string, string> =>
    Object.fromEntries(bodies.filter((row) => row.body.trim() !== "" && row[key].trim() !== "").map((row) => [row.body.trim(), row[key].trim()]));
  return filled({
    ...trimmed,
    tags,
    for: only,
    cycle: filled(cycle),
    units: byBody("units"),
    category: byBody("category"),
    status: byBody("status"),
    quantity: Object.fromEntries(measures.filter(({ amount }) => amount.trim() !== "").map(({ measure, amount }) => [measure, amount.trim()])),
  });
}

/** What would be lost without a word: a body or a measure twice, or figures without one. */
export function activityFaults({ bodies, measures }: ActivityDraft): FieldProblem[] {
  return [
    ...rowFaults("bodies", "body", bodies.map(({ body, ...said }) => ({ name: body.trim(), empty: Object.values(said).every((text) => text.trim() === "") }))),
    ...rowFaults("measures", "measure", measures.map(({ measure, amount }) => ({ name: measure.trim(), empty: amount.trim() === "" }))),
  ];
}

function rowFaults(list: string, what: string, rows: readonly { readonly name: string; readonly empty: boolean }[]): FieldProblem[] {
  return rows.flatMap(({ name, empty }, index) => {
    const path = `${list}.${index}`;
    if (name === "") return empty ? [] : [{ path, says: `Choose the ${what} that this is for.` }];
    const first = rows.findIndex((row) => row.name === name);
    return first < index ? [{ path, says: `The ${what} “${name}” stands here twice. Keep one row for it.` }] : [];
  });
}
