import { parseAmount, type Unit } from "../../base/amount.ts";
import { amountValue, type RawAmount } from "../../base/amount-expression.ts";
import type { Path, TextDocument } from "../../base/document.ts";
import { awardSchema } from "../schema/award.ts";
import type { Check, Finding } from "./check.ts";
import { parts } from "./parts.ts";
import { places } from "./places.ts";
import { rowSpans, valuesOf } from "./row-spans.ts";

/** Amounts are held as whole steps of the body's unit; what lies between two steps would have to be guessed. */
export const badStep: Check = {
  name: "bad-step",
  description: "Every amount is a whole multiple of the step of the body whose units it is in.",
  severity: "error",
  *find({ body, others }) {
    const own = body.rulebook.body.unit;
    for (const { document, value, schema, credential } of parts(body)) {
      const course = !credential && document !== body.documents.body;
      for (const { path, value: amount } of places(schema, value, amountValue)) {
        const unit = course && path[0] === "awards" ? others.find((o) => o.id === path[1])?.rulebook.body.unit : own;
        if (unit) for (const [key, text] of texts(amount)) yield* wrong(document, key === undefined ? path : [...path, key], text, unit);
      }
      for (const { path, value: award } of places(schema, value, awardSchema))
        for (const { row, index } of rowSpans(award.rounding ?? [])) for (const rounding of valuesOf(row)) yield* wrong(document, [...path, "rounding", index, "value", "step"], rounding.step, own);
    }
  },
};

/** The decimals in an amount; shares are of no unit. */
function texts(amount: RawAmount): [key: string | undefined, text: string][] {
  if (typeof amount === "string") return amount.endsWith("%") ? [] : [[undefined, amount]];
  if ("pro-rate" in amount) return [["pro-rate", String(amount["pro-rate"])]];
  return Object.entries(amount).filter(([key, text]) => key !== "by" && !text.endsWith("%"));
}

function* wrong(document: TextDocument, path: Path, text: string, unit: Unit): Generator<Finding> {
  if (parseAmount(text, unit) === null) yield { document, path, message: `"${text}" is not a whole number of steps`, expected: `a multiple of ${unit.step} ${unit.name}` };
}
