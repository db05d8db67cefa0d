/** A figure of a plan with the word that tells an assumption from what is known: "99.00 USD (assumed)". */
export function assumedWords(text: string, assumed: true | undefined): string {
  return assumed ? `${text} (assumed)` : text;
}
