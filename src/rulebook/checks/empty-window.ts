import { selectorSchema } from "../../record/selector-schema.ts";
import { windowSchema } from "../../base/window-schema.ts";
import type { Day } from "../../base/date.ts";
import { type AnchorDays, parseDayExpression, resolveDay } from "../../base/day-expression.ts";
import type { Path } from "../../base/document.ts";
import { parseWindow, resolveWindow } from "../../base/window.ts";
import { credentialSchema } from "../schema/credential.ts";
import type { Check, Finding } from "./check.ts";
import { credentialParts } from "./credential-parts.ts";
import { parts } from "./parts.ts";
import { places } from "./places.ts";
import { rowSpans, valuesOf } from "./row-spans.ts";
import { sampleCycles } from "./sample-cycles.ts";

/** A window that ends before it begins holds no day, so nothing could ever count in it. */
export const emptyWindow: Check = {
  name: "empty-window",
  description: "Windows, and the dates of a selector, do not end before they begin.",
  severity: "error",
  *find({ body }) {
    for (const { credential, document } of credentialParts(body)) {
      const cycles = sampleCycles(credential);
      const finding = (path: Path): Finding => ({ document, path, message: "This window ends before it begins", expected: "a last day that is not before the first" });
      for (const { path, value } of places(credentialSchema, credential, windowSchema)) {
        const window = parseWindow(value);
        if (window && alwaysEmpty(cycles, (days) => resolveWindow(window, days))) yield finding(path);
      }
      for (const { row, index } of rowSpans(credential.submit ?? []))
        for (const { opens, closes } of valuesOf(row)) if (alwaysEmpty(cycles, (days) => ({ first: dayIn(opens, days), last: dayIn(closes, days) }))) yield finding(["submit", index]);
    }
    for (const { document, value, schema } of parts(body))
      for (const { path, value: selector } of places(schema, value, selectorSchema))
        if (selector.on?.from !== undefined && selector.on.until !== undefined && selector.on.until < selector.on.from)
          yield { document, path: [...path, "on"], message: "These dates end before they begin", expected: `until: ${selector.on.from} or later` };
  },
};

/** Empty on every cycle: on a single one it may be so with reason. A day that is unknown empties nothing. */
function alwaysEmpty(cycles: readonly AnchorDays[], window: (days: AnchorDays) => { first: Day | undefined; last: Day | undefined }): boolean {
  return cycles.length > 0 && cycles.every((days) => {
    const { first, last } = window(days);
    return first !== undefined && last !== undefined && last < first;
  });
}

function dayIn(text: string, days: AnchorDays): Day | undefined {
  const expression = parseDayExpression(text);
  return expression === null ? undefined : resolveDay(expression, days);
}
