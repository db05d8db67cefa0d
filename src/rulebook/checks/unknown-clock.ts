import { nearest } from "../../base/nearest.ts";
import type { Check } from "./check.ts";
import { credentialParts } from "./credential-parts.ts";
import { requirementsOf } from "./requirements-of.ts";

/** A rule that goes by a clock needs one to go by. */
export const unknownClock: Check = {
  name: "unknown-clock",
  description: "The clock that a requirement goes by stands among the clocks of the credential.",
  severity: "error",
  *find({ body }) {
    for (const { credential, document } of credentialParts(body)) {
      const known = (credential.clocks ?? []).map((c) => c.id);
      for (const { path, kind, rule } of requirementsOf(credential))
        for (const key of ["per", "every"] as const) {
          const per = rule !== null && typeof rule === "object" ? (rule as Record<string, unknown>)[key] : undefined;
          if (per === null || typeof per !== "object" || !("clock" in per) || known.includes(String(per.clock))) continue;
          yield { document, path: [...path, kind, key, "clock"], message: `No clock is called "${String(per.clock)}"`, expected: known.join(", ") || "clocks: in this file", nearest: nearest(String(per.clock), known) };
        }
    }
  },
};
