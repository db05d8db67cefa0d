import type { core } from "zod";

/** What to do about a fault that the record's schema found. The schema's messages say what is right; here they become a request. */
export function issueWords(issue: core.$ZodIssue): string {
  if (issue.input === undefined || issue.input === "") return "Please fill this in.";
  if (issue.code === "custom" && issue.params?.["expected"]) return `${issue.message}. Write ${String(issue.params["expected"])}.`;
  if (issue.code === "too_big" && issue.message.startsWith("Too big")) return `Write at most ${String(issue.maximum)} ${issue.origin === "array" ? "entries" : "characters"}.`;
  if (issue.code === "unrecognized_keys") return `Not known here: ${issue.keys.join(", ")}.`;
  if (issue.code === "invalid_value") return `Choose one of: ${issue.values.map(String).join(", ")}.`;
  if (issue.code === "invalid_type") return "This has the wrong form.";
  if (issue.code === "invalid_key") return `Write ${issue.issues[0]?.message ?? "another name"}.`;
  // Record files need quotes around numbers; a form does not.
  return `Write ${issue.message.replace(" in quotes", "").replaceAll('"', "")}.`;
}
