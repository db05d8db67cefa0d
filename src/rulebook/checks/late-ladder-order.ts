import { BEFORE_ALL, type Day, formatDay } from "../../base/date.ts";
import { type AnchorDays, parseDayExpression, resolveDay } from "../../base/day-expression.ts";
import type { RawCredential } from "../schema/credential.ts";
import type { Check } from "./check.ts";
import { credentialParts } from "./credential-parts.ts";
import { rowSpans, valuesOf } from "./row-spans.ts";
import { sampleCycles } from "./sample-cycles.ts";

type Step = NonNullable<RawCredential["late"]>[number];

/** The ladder is walked from the top; a step that ends before the one above it would never be reached. */
export const lateLadderOrder: Check = {
  name: "late-ladder-order",
  description: "Each step of the late ladder ends later than the step before it, and after the cycle.",
  severity: "error",
  *find({ body }) {
    for (const { credential, document } of credentialParts(body)) {
      const steps = credential.late ?? [];
      for (const cycle of sampleCycles(credential)) {
        const wrong = steps.findIndex((step, i) => {
          const end = endOn(step, cycle);
          const before = steps.slice(0, i).map((s) => endOn(s, cycle)).filter((d) => d !== undefined);
          return end !== undefined && [cycle["cycle-end"], ...before].some((d) => end <= d);
        });
        const step = steps[wrong];
        if (!step) continue;
        yield { document, path: ["late", wrong, "until"], message: `The step "${step.id}" ends on ${formatDay(endOn(step, cycle) ?? BEFORE_ALL)} in the cycle that ends on ${formatDay(cycle["cycle-end"])}, not after what comes before it`, expected: "steps in order of time, each ending after the one before" };
        break;
      }
    }
  },
};

/** The step's last day when it follows from the cycle alone: one value that does not hang on what the holder does. */
function endOn(step: Step, cycle: AnchorDays): Day | undefined {
  const span = rowSpans(step.until).findLast((s) => s.first <= cycle["cycle-start"]);
  const [value, ...others] = span ? valuesOf(span.row) : [];
  const expression = value === undefined || others.length > 0 ? null : parseDayExpression(value);
  if (expression === null || expression.anchor === "renewal-day" || expression.anchor === "as-of") return undefined;
  return resolveDay(expression, cycle);
}
