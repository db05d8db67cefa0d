import { hanging } from "../terminal/hanging.ts";
import type { Style } from "../terminal/style.ts";

/** A paragraph behind `-`, what was, or `+`, what is. */
export function signed(sign: "-" | "+", text: string, indent: number, style: Style): string[] {
  return hanging({ text: `${" ".repeat(indent)}${sign}`, set: (line) => style.tone(sign === "+" ? "counts" : "lost", line) }, text, indent + 2, style);
}
