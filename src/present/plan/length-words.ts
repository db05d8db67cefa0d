/** How long some days are: "1 day", "12 days", from 90 days on "17 months". Whole units, never rounded up. */
export function lengthWords(days: number): string {
  // A month is never longer than 31 days, and twelve of them have 365 or 366.
  const [count, unit] = days < 90 ? [days, "day"] : [Math.floor((days * 12) / 366), "month"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
