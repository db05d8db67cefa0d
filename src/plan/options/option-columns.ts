/** How the cells of a column of courses are read. */
export type OptionCells = "text" | "price" | "currency" | "hours" | "units" | "whole" | "day" | "flag" | "word" | "delivery" | "topics" | "languages" | "course";

export interface OptionColumn {
  /** The key of an own option; `units.exb` and `available.first` stand for keys inside; `available.on` for a day that is both first and last. */
  readonly name: string;
  readonly label: string;
  readonly cells: OptionCells;
}

const COLUMNS: readonly OptionColumn[] = [
  { name: "id", label: "Id", cells: "text" },
  { name: "title", label: "Title", cells: "text" },
  { name: "course", label: "Course of the catalogue", cells: "course" },
  { name: "price", label: "Price", cells: "price" },
  { name: "currency", label: "Currency", cells: "currency" },
  { name: "hours", label: "Hours", cells: "hours" },
  { name: "provider", label: "Provider", cells: "word" },
  { name: "kind", label: "Kind", cells: "word" },
  { name: "delivery", label: "Delivery", cells: "delivery" },
  { name: "topics", label: "Topics", cells: "topics" },
  { name: "languages", label: "Languages", cells: "languages" },
  { name: "available.first", label: "First day", cells: "day" },
  { name: "available.last", label: "Last day", cells: "day" },
  { name: "available.on", label: "Day", cells: "day" },
  { name: "travel", label: "Travel", cells: "flag" },
  { name: "online", label: "Online", cells: "flag" },
  { name: "min-days", label: "At least so many days", cells: "whole" },
  { name: "content", label: "Same content as", cells: "text" },
  { name: "card.kind", label: "Card", cells: "word" },
  { name: "card.months", label: "Months the card is good", cells: "whole" },
  { name: "url", label: "Address", cells: "text" },
];

/** A body by its id, and what it is called for short. */
export interface NamedBody {
  readonly id: string;
  readonly label: string;
}

/** All columns that a table of courses may have; some for each body. */
export function optionColumns(bodies: readonly NamedBody[]): OptionColumn[] {
  return [...COLUMNS, ...bodies.flatMap(({ id, label }): OptionColumn[] => [{ name: `units.${id}`, label: `Units, ${label}`, cells: "units" }, { name: `category.${id}`, label: `Category, ${label}`, cells: "text" }])];
}
