/**
 * Into which of the stretches between days of change a day falls: 0 before the first. Looked up by the day and not searched for, because
 * every activity of every holder asks.
 */
export function epochFinder(breaks: ArrayLike<number>): (day: number) => number {
  const first = breaks[0];
  const last = breaks[breaks.length - 1];
  if (first === undefined || last === undefined) return () => 0;
  const epochs = new Uint16Array(last - first + 1);
  for (let i = 0; i < breaks.length; i++) epochs.fill(i + 1, (breaks[i] as number) - first);
  return (day) => (day < first ? 0 : day >= last ? breaks.length : (epochs[day - first] as number));
}
