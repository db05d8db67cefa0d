import type { Check } from "./check.ts";
import { unknownSource } from "./unknown-source.ts";

/** Every lint, in the order in which they run. */
export const checks: readonly Check[] = [unknownSource];
