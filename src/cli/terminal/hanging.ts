import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

export interface Lead {
  /** As it is measured. */
  readonly text: string;
  /** As it is set: with colour. */
  readonly set?: (text: string) => string;
}

/** A paragraph that hangs beside its lead: `  ✓ Met      Continuing education: …`, later lines under the first. */
export function hanging(lead: Lead, text: string, column: number, { width }: Style): string[] {
  const [first = "", ...rest] = wrap(text, width, column);
  const padding = " ".repeat(Math.max(1, column - lead.text.length));
  return [`${lead.set ? lead.set(lead.text) : lead.text}${padding}${first.trimStart()}`.trimEnd(), ...rest];
}
