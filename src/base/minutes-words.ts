/** "45 minutes", "1 hour", "2 h 30 min". */
export function minutesWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} ${rest === 1 ? "minute" : "minutes"}`;
  if (rest > 0) return `${hours} h ${rest} min`;
  return `${hours} ${hours === 1 ? "hour" : "hours"}`;
}
