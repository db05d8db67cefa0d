import { walkRows } from "../walk-rows.ts";
import { asList } from "../../base/as-list.ts";
import type { Check } from "./check.ts";
import { parts } from "./parts.ts";

/** A mark must not claim more than the sources carry: what only others say is not official. */
export const overstatedConfidence: Check = {
  name: "overstated-confidence",
  description: "A row marked official names an official source, and a mark stands only on rows that it can speak of.",
  severity: "error",
  *find({ body }) {
    const official = new Set(body.rulebook.sources.filter((s) => s.kind !== "third-party").map((s) => s.id));
    for (const { document, value } of parts(body))
      for (const { path, row } of walkRows(value)) {
        if (row.confidence === undefined) continue;
        const at = { document, path: [...path, "confidence"] };
        if (row.disputed !== undefined || row.value === "unknown") yield { ...at, message: `A row that is ${row.disputed ? "disputed" : "unknown"} needs no other mark`, expected: "no confidence:" };
        else if (row.confidence === "official" && !asList(row.source).some((cite) => official.has(cite.split("#")[0] ?? ""))) yield { ...at, message: "None of the sources is official", expected: "third-party or unconfirmed, or no confidence:" };
      }
  },
};
