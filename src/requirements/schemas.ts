import type { ZodType } from "zod";
import { activeSchema } from "./active-schema.ts";
import { allOfSchema } from "./all-of-schema.ts";
import { anyOfSchema } from "./any-of-schema.ts";
import { attestSchema } from "./attest-schema.ts";
import { distinctSchema } from "./distinct-schema.ts";
import { holdSchema } from "./hold-schema.ts";
import { passSchema } from "./pass-schema.ts";
import { practiceSchema } from "./practice-schema.ts";
import { unitsSchema } from "./units-schema.ts";

/**
 * How each kind is written, by its key. Apart from the kinds themselves, so that judging in a browser need not bring the
 * checker of authored text along (decision record 0015).
 */
export const kindSchemas: ReadonlyMap<string, ZodType> = new Map<string, ZodType>([
  ["units", unitsSchema as ZodType],
  ["hold", holdSchema as ZodType],
  ["practice", practiceSchema as ZodType],
  ["distinct", distinctSchema as ZodType],
  ["attest", attestSchema as ZodType],
  ["pass", passSchema as ZodType],
  ["active", activeSchema as ZodType],
  ["any-of", anyOfSchema as ZodType],
  ["all-of", allOfSchema as ZodType],
]);
