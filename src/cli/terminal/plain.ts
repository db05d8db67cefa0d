const LONGEST = 2000;

/**
 * Text from outside, made harmless for a terminal: control characters, escape sequences and marks that turn the
 * direction of reading are replaced, and what is very long is cut.
 */
export function plain(text: string): string {
  const safe = text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, "\u{FFFD}");
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST - 1)}…` : safe;
}
