/** A Markdown table; the first column is text, the others are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

const three = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 3 });

/** A figure with the three digits that matter: 0.123, 12.3, 12,300. */
export function figure(value: number): string {
  return three.format(value);
}
