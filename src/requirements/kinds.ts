import { active } from "./active.ts";
import { allOf } from "./all-of.ts";
import { anyOf } from "./any-of.ts";
import { attest } from "./attest.ts";
import { distinct } from "./distinct.ts";
import { hold } from "./hold.ts";
import type { Kind } from "./kind.ts";
import { pass } from "./pass.ts";
import { practice } from "./practice.ts";
import { units } from "./units.ts";

/** Every kind of requirement, by its key. Adding a kind is adding its file and its line here. */
export const kinds: ReadonlyMap<string, Kind<unknown, unknown, unknown>> = new Map(
  [units, hold, practice, distinct, attest, pass, active, anyOf, allOf].map((kind) => [kind.key, kind as unknown as Kind<unknown, unknown, unknown>]),
);
