/** The longest part: dense material is not taken in for much longer at once. */
const LONGEST_PART = 60;

/**
 * How long a part may be where there are so many minutes a week: an hour, or less where the week then comes out even. Whole minutes, at least one. Weeks of whole
 * hours have parts of an hour, so that parts stay the same when the weekly hours change.
 */
export function partLength(weekly: number): number {
  return weekly <= 0 ? LONGEST_PART : Math.max(1, Math.floor(weekly / Math.ceil(weekly / LONGEST_PART)));
}

/** Cuts so many minutes into parts that are as long as each other, but for a minute. */
export function partsOf(minutes: number, longest: number): number[] {
  const count = Math.max(1, Math.ceil(minutes / longest));
  const [each, more] = [Math.floor(minutes / count), minutes % count];
  return Array.from({ length: count }, (_, i) => each + (i < more ? 1 : 0));
}

/** How many days after the first part each part may come at the earliest, so that all take `days` days or more. */
export function partOffsets(count: number, days: number): number[] {
  return Array.from({ length: count }, (_, i) => (count === 1 ? 0 : days <= count ? Math.floor((i * days) / count) : Math.floor((i * (days - 1)) / (count - 1))));
}
