export const UNMET = 0;
export const UNKNOWN = 1;
export const MET = 2;

/** What a contender says of the first holders of a population, read only after the clock has stopped. */
export interface Answers {
  /** `UNMET`, `UNKNOWN` or `MET`, for the population's requirement of that number. */
  verdict(holder: number, requirement: number): number;
  /** The state of the credential; only those say it that work out the dates themselves. */
  state?(holder: number): string;
}

/** One way to judge holders, made ready: rules are read, decisions are created, data is in the form it likes best. */
export interface Contender {
  name: string;
  /** How many holders it judges in one call: fewer where it is slow. */
  holders: number;
  judge(): Answers | Promise<Answers>;
}
