/** A cell without spaces around it. Our own CSV puts an apostrophe before what a spreadsheet would take for a formula. */
export function plainCell(cell: string): string {
  const text = cell.trim();
  return /^'\s*[=+\-@＝＋－＠]/.test(text) ? text.slice(1) : text;
}
