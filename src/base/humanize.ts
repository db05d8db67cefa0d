/** A word of data as a name for people: `first-90-days` becomes `First 90 days`. */
export function humanize(word: string): string {
  const text = word.replaceAll("-", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
