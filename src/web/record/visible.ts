/** Text of unknown origin for showing: marks that hide or turn text are made visible, and it is cut short. */
export function visible(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (mark) => (mark === "\t" ? "\t" : "\u{FFFD}"));
  return plain.length > 200 ? `${plain.slice(0, 197)}…` : plain;
}
