import type { RawCredential } from "../schema/credential.ts";
import { type PlacedRequirement, walkRequirements } from "./walk-requirements.ts";

/** Every requirement of a credential: those of the cycle, then those that a late step asks for on top. */
export function* requirementsOf(credential: RawCredential): Generator<PlacedRequirement> {
  yield* walkRequirements(credential.require ?? []);
  for (const [index, step] of (credential.late ?? []).entries()) yield* walkRequirements(step.require ?? [], ["late", index, "require"]);
}
