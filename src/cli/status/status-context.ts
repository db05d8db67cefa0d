import type { Style } from "../terminal/style.ts";
import type { Citations } from "./citations.ts";

/** What every part of a printed standing needs. */
export interface StatusContext {
  readonly style: Style;
  readonly citations: Citations;
  /** Show the rule behind each figure, and what the body says that binds nobody. */
  readonly why: boolean;
}
