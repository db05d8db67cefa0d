import type { Path } from "../../base/document.ts";
import type { RawRows } from "../../base/rows.ts";
import type { RawAmount } from "../../base/amount-expression.ts";
import type { RawSelector } from "../../record/selector.ts";
import type { RawCredential } from "../schema/credential.ts";
import type { RawRequirement } from "../schema/requirement.ts";
import type { Check } from "./check.ts";
import { credentialParts } from "./credential-parts.ts";
import { relateSelectors } from "./relate-selectors.ts";
import { rowSpans, valuesOf } from "./row-spans.ts";
import { walkRequirements } from "./walk-requirements.ts";

interface Cap {
  requirement: RawRequirement;
  path: Path;
  of: RawSelector;
  most: RawRows<RawAmount>;
}

/**
 * Caps trim from the inside out, which has one outcome only where each lies inside the next or beside it. Caps on a single
 * activity trim first, and a cap of zero is a refusal: neither can cross. Nor can two that never bind the same holder on the same day.
 */
export const crossingCaps: Check = {
  name: "crossing-caps",
  description: "Two caps pick disjoint credit, or one picks all that the other does.",
  severity: "error",
  *find({ body }) {
    for (const { credential, document } of credentialParts(body)) {
      const caps = capsOf(credential);
      for (const [i, cap] of caps.entries())
        for (const other of caps.slice(0, i))
          if (relateSelectors(cap.of, other.of) === "crossing" && togetherInForce(cap, other) && !excludeEachOther(cap.requirement, other.requirement))
            yield { document, path: cap.path, message: `The caps "${cap.requirement.id}" and "${other.requirement.id}" cross: some credit is in both, and each holds more`, expected: "caps that are disjoint or nested" };
    }
  },
};

function capsOf(credential: RawCredential): Cap[] {
  return [...walkRequirements(credential.require ?? [])].flatMap(({ requirement, path, kind, rule }) => {
    if (rule === null || typeof rule !== "object" || !("at-most" in rule) || ("per" in rule && rule.per === "activity")) return [];
    const { of, "at-most": most } = rule as { of?: RawSelector; "at-most": RawRows<RawAmount> };
    return [{ requirement, path: [...path, kind], of: of ?? {}, most }];
  });
}

function togetherInForce(a: Cap, b: Cap): boolean {
  const binding = (cap: Cap) => rowSpans(cap.most).filter(({ row }) => row.value === "unknown" || valuesOf(row).some((v) => !isZero(v)));
  return binding(a).some((x) => binding(b).some((y) => x.first <= y.last && y.first <= x.last));
}

function isZero(amount: RawAmount): boolean {
  return typeof amount === "string" ? /^[0.]+%?$/.test(amount) : "by" in amount && Object.entries(amount).every(([key, text]) => key === "by" || /^[0.]+%?$/.test(text));
}

function excludeEachOther(a: RawRequirement, b: RawRequirement): boolean {
  return a.when !== undefined && a.when.fact === b.when?.fact && !a.when.is.some((word) => b.when?.is.includes(word));
}
