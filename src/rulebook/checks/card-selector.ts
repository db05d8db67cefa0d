import { selectorSchema } from "../../record/selector-schema.ts";
import type { RawSelector } from "../../record/selector.ts";
import type { Check } from "./check.ts";
import { parts } from "./parts.ts";
import { places } from "./places.ts";

/** What a card can tell about itself. */
const TOLD: readonly (keyof RawSelector)[] = ["kind", "delivery", "provider", "on", "not", "any"];

/** A condition on a card that asks for what no card states would stay unknown for ever. */
export const cardSelector: Check = {
  name: "card-selector",
  description: "A condition on a card asks only for what a card states: kind, delivery, provider, on.",
  severity: "error",
  *find({ body }) {
    for (const { document, value, schema } of parts(body))
      for (const { path, value: selector } of places(schema, value, selectorSchema))
        if (path.includes("where"))
          for (const key of Object.keys(selector) as (keyof RawSelector)[]) if (!TOLD.includes(key)) yield { document, path, key, message: `A card has no "${key}"`, expected: TOLD.join(", ") };
  },
};
