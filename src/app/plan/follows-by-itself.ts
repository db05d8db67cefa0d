import type { PaceBefore } from "../../plan/pace/pace-before.ts";
import { hasPassed } from "./has-passed.ts";

/**
 * Is a plan of today (`2026-01-31`) followed without anybody saying so? Yes while there is nothing that it could be compared with: none before, one of the same day, or
 * one that had nothing to study until now. Else the person says when to leave the plan before.
 */
export function followsByItself(before: PaceBefore | undefined, today: string): boolean {
  return before === undefined || !hasPassed(before, today);
}
