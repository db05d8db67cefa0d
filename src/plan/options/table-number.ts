/** A cell of a table as a decimal: its text, `none` where nobody says one, or what is wrong with it. */
export type TableNumber = { readonly decimal: string } | "none" | { readonly says: string; readonly expected: string };

const NOBODY = /^(unknown|n\/?a|tb[da]|varies|\?+|-+|–|—)$/i;

/**
 * Reads hours or units as tables write them: `19`, `1.5 h`, `.5`, `0.8 CEU`. A decimal comma, minutes and a number below nothing are said, and never guessed
 * at: how many minutes an hour has, differs from body to body.
 */
export function tableNumber(text: string, of: "hours" | "units"): TableNumber {
  if (NOBODY.test(text)) return "none";
  const shown = text.length > 40 ? `${text.slice(0, 37)}…` : text;
  const expected = "a number such as 1.5";
  const number = /^(\d{0,9})(?:\.(\d{1,6}))?\s*([\p{L}.]*)$/u.exec(text);
  if (number && (number[1] !== "" || number[2] !== undefined)) {
    const unit = number[3] ?? "";
    if (of === "hours" ? unit !== "" && !/^h(rs?|ours?)?\.?$/i.test(unit) : /^(h|hrs?|hours?|min.*|days?|weeks?)\.?$/i.test(unit)) return { says: `“${shown}” is in “${unit}”. Write ${of}, such as 1.5.`, expected };
    const whole = (number[1] || "0").replace(/^0+(?=\d)/, "");
    return { decimal: number[2] === undefined ? whole : `${whole}.${number[2]}` };
  }
  if (/^[-−]\s*[\d.,]/.test(text)) return { says: `“${shown}” is below nothing. Write 0 or more.`, expected };
  if (/^\d*,\d+\s*\p{L}*\.?$/u.test(text)) return { says: `“${shown}” has a comma, which could be a decimal comma or stand between thousands. Write ${text.replace(",", ".").replace(/\s*\p{L}+\.?$/u, "")} if it is a decimal.`, expected };
  return { says: `“${shown}” is no number. Write it as 1.5.`, expected };
}
