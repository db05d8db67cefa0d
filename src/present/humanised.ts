/** Abbreviations of the trade; written small in identifiers, large for people. */
const abbreviations = /\b(aed|cec|ceu|cpd|cpr|pdf)\b/g;

/** An identifier as words: `self-study` becomes "self study", `exb/ethics` stays as it is. */
export function words(id: string): string {
  return id.includes("/") ? id : id.replaceAll("-", " ").replace(abbreviations, (short) => short.toUpperCase());
}

/** The same with a capital, as a title. */
export function titled(id: string): string {
  const text = words(id);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a or b", "a, b or c". */
export function oneOf(list: readonly string[], join = "or"): string {
  if (list.length < 2) return list.join("");
  return `${list.slice(0, -1).join(", ")} ${join} ${list.at(-1)}`;
}
