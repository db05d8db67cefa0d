/** Deliveries of the shared vocabulary, and whether one has to go somewhere. */
const DELIVERIES: ReadonlyMap<string, boolean> = new Map([["in-person", true], ["blended", true], ["live-online", false], ["recorded", false], ["self-study", false]]);

/** Does something held in this way mean going there? `undefined`: nobody said, as of a word that only one body uses. */
export function needsTravel(delivery: string | undefined): boolean | undefined {
  return delivery === undefined ? undefined : DELIVERIES.get(delivery);
}
