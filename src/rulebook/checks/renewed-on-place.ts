import type { Path } from "../../base/document.ts";
import type { Check } from "./check.ts";
import { parts } from "./parts.ts";

/** Of a day that the record may not state, a window can say which credit is not sure. No other rule can. */
export const renewedOnPlace: Check = {
  name: "renewed-on-place",
  description: "The day renewed-on stands only in the earning window of a credential or of a late step.",
  severity: "error",
  *find({ body }) {
    for (const { document, value } of parts(body))
      for (const path of mentions(value, []))
        if (!(path[0] === "earn" || (path[0] === "late" && path[2] === "earn"))) yield { document, path, message: "The day of the last renewal cannot be used here", expected: "renewed-on only in earn" };
  },
};

function* mentions(value: unknown, path: Path): Generator<Path> {
  if (typeof value === "string") {
    if (/^renewed-on(?: [+-] P\S+)*$/.test(value)) yield path;
  } else if (value !== null && typeof value === "object") for (const [key, item] of Object.entries(value)) yield* mentions(item, [...path, Array.isArray(value) ? Number(key) : key]);
}
