/**
 * Into which of the stretches between days of change a day falls: 0 before the first. Looked up by the day and not searched for, because
 * every activity of every holder asks.
 */
export class EpochFinder {
  private readonly first: number;
  private readonly last: number;
  private readonly count: number;
  private readonly epochs: Uint16Array;

  /** `breaks`: the first days of the stretches but the first, in order. */
  constructor(breaks: ArrayLike<number>) {
    this.count = breaks.length;
    this.first = breaks[0] ?? 0;
    this.last = breaks[breaks.length - 1] ?? 0;
    this.epochs = new Uint16Array(this.last - this.first + 1);
    for (let i = 0; i < breaks.length; i++) this.epochs.fill(i + 1, (breaks[i] as number) - this.first);
  }

  on(day: number): number {
    return day < this.first ? 0 : day >= this.last ? this.count : (this.epochs[day - this.first] as number);
  }
}
