import { nearest } from "../../base/nearest.ts";
import type { Check } from "./check.ts";
import { findReference } from "./find-reference.ts";
import { references } from "./references.ts";

/** A name that leads nowhere would silently never match. */
export const unknownReference: Check = {
  name: "unknown-reference",
  description: "Credentials and courses that are named exist, wherever their body is at hand.",
  severity: "error",
  *find({ body, others }) {
    for (const { document, path, id, what } of references(body)) {
      const { found, known } = findReference(id, what, others);
      if (found === "missing") yield { document, path, message: `"${id}" is not among the ${what}`, expected: `the name of one of the ${what}, such as ${known[0] ?? `${body.id}/name`}`, nearest: nearest(id, known) };
    }
  },
};
