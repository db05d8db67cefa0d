import type { RawDuplicates } from "../rulebook/schema/sections.ts";
import type { Duplicates } from "./rulebook.ts";

/** What a rule on repeats says, whichever way it is written. */
export function compileDuplicates(raw: RawDuplicates): Duplicates {
  if (raw === "allowed") return { is: "allowed" };
  if (typeof raw === "string") return { is: "once", per: raw, byRole: false };
  return { is: "once", per: raw["once-per"], byRole: raw.same === "content-and-role" };
}
