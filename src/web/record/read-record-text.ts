import { recordText } from "../../record/record-text.ts";
import { salvageRecord } from "../../record/salvage-record.ts";
import type { ImportResult } from "./import-result.ts";
import { emptyRecord } from "./kept-record.ts";
import { visible } from "./visible.ts";

/** Reads a record file for import: YAML or JSON. */
export function readRecordText(name: string, text: string): ImportResult {
  const { record, broken, leftOut } = salvageRecord(text, name || "record");
  const lines = broken.length > 0 ? text.split("\n") : [];
  const left = (): string => (leftOut ? recordText(leftOut, "yaml") : record ? "" : text);
  return {
    theirs: record ?? emptyRecord,
    replaces: "record",
    leftOut: broken.map(({ line, path, says }) => ({
      where: line > 0 ? `Line ${line}` : "The text",
      says: [path === "" ? says : `${path}: ${says}`],
      quoted: visible((lines[line - 1] ?? "").trim()),
    })),
    leftText: left,
    leftFile: () => ({
      name: "recert-left-out.yaml",
      text: `${broken.map(({ line, path, says }) => `# Line ${line}${path === "" ? "" : `, ${path}`}: ${says}`).join("\n")}\n${left()}`,
      type: "application/yaml",
    }),
  };
}
