import { amountValue } from "../../base/amount-expression.ts";
import { requirementSchema } from "../schema/requirement.ts";
import type { Check } from "./check.ts";
import { credentialParts } from "./credential-parts.ts";
import { places } from "./places.ts";
import { walkRequirements } from "./walk-requirements.ts";

/** Surplus, carry-over and shares are measured against the whole total, so it must be known which requirement that is. */
export const noTotal: Check = {
  name: "no-total",
  description: "A credential that requires credit calls the requirement on the whole total `total`.",
  severity: "error",
  *find({ body }) {
    for (const { credential, document } of credentialParts(body)) {
      const list = [...walkRequirements(credential.require ?? [])];
      const total = list.find(({ requirement }) => requirement.id === "total");
      if (!total) {
        const bound = list.find(({ requirement, rule }) => !Array.isArray(rule) && [...places(requirementSchema, requirement, amountValue)].some(({ path }) => path.includes("at-least")));
        if (bound) yield { document, path: ["require"], message: "Credit is required, and no requirement is called total", expected: "id: total for the requirement on all credit; value: unknown if it was not found" };
      } else if (total.rule !== null && typeof total.rule === "object" && ("of" in total.rule || !("at-least" in total.rule)))
        yield { document, path: [...total.path, total.kind], message: "The requirement called total is not on all credit", expected: "units with at-least and without of" };
    }
  },
};
