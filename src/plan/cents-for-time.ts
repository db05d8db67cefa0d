/** What so many minutes come to at so many cents an hour. A begun cent is a whole one: what things cost is never said to be less. */
export function centsForTime(minutes: number, centsAnHour: number): number {
  return Math.ceil((centsAnHour * minutes) / 60);
}
