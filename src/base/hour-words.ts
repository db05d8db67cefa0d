/** "1 hour", "2.5 hours". */
export function hourWords(hours: string): string {
  return `${hours} ${/^1(\.0+)?$/.test(hours) ? "hour" : "hours"}`;
}
