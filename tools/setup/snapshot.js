import { inRoot } from "./paths.js";
import { runNode } from "./run.js";

/** Keeps what the rulebooks say where every start finds it, unless that is there already. Without it all works, and starts later. */
export function snapshot() {
  runNode([inRoot("tools", "snapshot.ts")]);
}
