import { nearest } from "../../base/nearest.ts";
import type { Check, Finding } from "./check.ts";
import { findReference } from "./find-reference.ts";
import { references } from "./references.ts";

/** A name of a body that is not in the folders being read cannot be checked. It may be right, so this only warns. */
export const unloadedBody: Check = {
  name: "unloaded-body",
  description: "Names of other bodies can be checked only when their folders are read too.",
  severity: "warning",
  *find({ body, others }) {
    const bodies = others.map((o) => o.id);
    const warn = (at: Pick<Finding, "document" | "path" | "key">, id: string): Finding => ({ ...at, message: `The body "${id}" is not among the rulebooks being read`, expected: bodies.join(", "), nearest: nearest(id, bodies) });
    for (const { document, path, id, what } of references(body)) if (findReference(id, what, others).found === "unloaded") yield warn({ document, path }, id.split("/")[0] ?? id);
    for (const [index, course] of body.rulebook.courses.entries()) {
      const document = body.documents.courses[index];
      if (document) for (const id of Object.keys(course.awards)) if (!bodies.includes(id)) yield warn({ document, path: ["awards"], key: id }, id);
    }
  },
};
