/** Text from outside made fit for a message: control and direction marks replaced, and cut short. */
export function harmless(text: string, longest = 60): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029\p{Cs}]/gu, "\u{FFFD}");
  return plain.length > longest ? `${plain.slice(0, longest - 3)}...` : plain;
}
