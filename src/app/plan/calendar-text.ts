/**
 * Text as a calendar may hold it: line breaks are kept; other control characters, marks that turn the direction of what follows, and halves of characters are not, because
 * readers disagree about them. Joiners stay: emoji are made of them.
 */
export function calendarText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replaceAll(/[\p{Cc}--\n]|[\u202A-\u202E\u2066-\u2069\uFEFF]/gv, "");
}
