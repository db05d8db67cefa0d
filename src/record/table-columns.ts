/** The lists of a record that a table (CSV) can hold, one entry a row. */
export const TABLE_LISTS = ["activities", "credentials", "cards"] as const;

export type TableList = (typeof TABLE_LISTS)[number];

/** How the cells of a column are read. */
export type CellKind = "text" | "date" | "decimal" | "word" | "words" | "id" | "ids";

/** A column that entries of a list may have. */
export interface TableColumn {
  /** The key in the entry; `units.exb` stands for a key inside `units`. */
  readonly name: string;
  readonly label: string;
  readonly cells: CellKind;
  readonly required?: boolean;
}

const columns: Readonly<Record<TableList, readonly TableColumn[]>> = {
  activities: [
    { name: "ref", label: "Handle", cells: "text" },
    { name: "on", label: "Finished on", cells: "date", required: true },
    { name: "title", label: "Title", cells: "text" },
    { name: "course", label: "Course of the catalogue", cells: "id" },
    { name: "kind", label: "Kind", cells: "word" },
    { name: "delivery", label: "Delivery", cells: "word" },
    { name: "provider", label: "Provider", cells: "word" },
    { name: "role", label: "Your part in it", cells: "word" },
    { name: "hours", label: "Contact hours", cells: "decimal" },
    { name: "minutes", label: "Minutes", cells: "decimal" },
    { name: "attended", label: "Share attended", cells: "text" },
    { name: "event", label: "At which event", cells: "text" },
    { name: "grade", label: "Grade", cells: "text" },
    { name: "tags", label: "Marks", cells: "words" },
    { name: "content", label: "Same content as", cells: "text" },
    { name: "for", label: "Only for", cells: "ids" },
    { name: "note", label: "Note", cells: "text" },
  ],
  credentials: [
    { name: "id", label: "Credential", cells: "id", required: true },
    { name: "certified-on", label: "Certified on", cells: "date" },
    { name: "expires-on", label: "Expires on", cells: "date" },
    { name: "submitted-on", label: "Renewal handed in on", cells: "date" },
    { name: "note", label: "Note", cells: "text" },
  ],
  cards: [
    { name: "ref", label: "Handle", cells: "text" },
    { name: "kind", label: "Card", cells: "word", required: true },
    { name: "issued", label: "Issued on", cells: "date", required: true },
    { name: "expires", label: "Valid until", cells: "date" },
    { name: "delivery", label: "How the class was held", cells: "word" },
    { name: "provider", label: "Provider", cells: "word" },
    { name: "note", label: "Note", cells: "text" },
  ],
};

const byBody: readonly { readonly key: string; readonly label: string; readonly cells: CellKind }[] = [
  { key: "units", label: "Units", cells: "decimal" },
  { key: "category", label: "Category", cells: "text" },
  { key: "status", label: "What the body said", cells: "word" },
];

/** A body or a measure by its id, and what to call it. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** All columns that a list may have; activities have some for each body and measure. */
export function tableColumns(list: TableList, bodies: readonly Named[], measures: readonly Named[]): TableColumn[] {
  if (list !== "activities") return [...columns[list]];
  return [
    ...columns.activities,
    ...bodies.flatMap((body) => byBody.map(({ key, label, cells }) => ({ name: `${key}.${body.id}`, label: `${label}, ${body.label}`, cells }))),
    ...measures.map((measure): TableColumn => ({ name: `quantity.${measure.id}`, label: measure.label, cells: "decimal" })),
  ];
}
