import { titled } from "../../present/humanised.ts";
import type { EntryListName } from "../../record/entries.ts";
import { tableColumns } from "../../record/table-columns.ts";

const others: Readonly<Record<string, string>> = {
  statement: "Statement",
  exam: "Exam of",
  units: "Units",
  category: "Category",
  status: "What the body said",
  bodies: "Credit",
  measures: "Measure",
  exemption: "Exemption",
  from: "Granted from",
  until: "Until",
  renewals: "Renewals",
  facts: "Answers for this credential",
  "started-on": "Cycle began on",
  "complete-from": "Everything is here from",
  cycle: "Used for the cycle",
  quantity: "Amount",
};

/** What a field is called in its form: `on` of an activity is "Finished on". */
export function fieldLabel(list: EntryListName, path: string): string {
  const [key = ""] = path.split(".");
  const columns = list === "activities" || list === "credentials" || list === "cards" ? tableColumns(list, [], []) : [];
  const on = list === "attestations" ? "Made on" : list === "exams" ? "Taken on" : undefined;
  return columns.find(({ name }) => name === key)?.label ?? (key === "on" && on ? on : (others[key] ?? titled(key)));
}
