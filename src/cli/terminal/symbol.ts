import type { Shape } from "../../present/standing/tone.ts";

/** One character for each shape, so that words can be told apart without colour. */
export const symbol: Readonly<Record<Shape, string>> = {
  check: "✓",
  half: "◐",
  open: "○",
  cross: "✗",
  question: "?",
  clock: "◷",
  endless: "∞",
};
