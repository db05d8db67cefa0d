import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

export interface Lead {
  /** As it is measured. */
  readonly text: string;
  /** As it is set: with colour. */
  readonly set?: (text: string) => string;
}

/** A paragraph that hangs beside its lead: `  ✓ Met      Continuing education: …`, later lines under the first. A lead that is too long stands above it. */
export function hanging(lead: Lead, text: string, column: number, { width }: Style): string[] {
  const lines = wrap(text, width, column);
  const set = lead.set ?? ((same: string) => same);
  if (lead.text.length >= column) return [set(lead.text), ...lines];
  const [first = "", ...rest] = lines;
  return [`${set(lead.text)}${" ".repeat(column - lead.text.length)}${first.trimStart()}`.trimEnd(), ...rest];
}
