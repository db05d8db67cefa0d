import type { Check } from "./check.ts";
import { credentialParts } from "./credential-parts.ts";
import { requirementsOf } from "./requirements-of.ts";

/** A cap trims credit before anything is judged, so it cannot depend on which path of a group is taken. */
export const capInsideGroup: Check = {
  name: "cap-inside-group",
  description: "Caps (at-most) stand at the top level of require.",
  severity: "error",
  *find({ body }) {
    for (const { credential, document } of credentialParts(body))
      for (const { requirement, path, inside, kind, rule } of requirementsOf(credential))
        if (inside !== undefined && rule !== null && typeof rule === "object" && "at-most" in rule)
          yield { document, path: [...path, kind], key: "at-most", message: `The cap "${requirement.id}" stands inside ${inside}`, expected: "caps at the top level of require" };
  },
};
