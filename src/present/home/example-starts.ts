import { type Asked, askedAddress } from "./pick-address.ts";
import { codeName, type PickEntry, shortName } from "./pick.ts";
import { listWords } from "../list-words.ts";

export interface ExampleStart {
  readonly label: string;
  readonly address: string;
}

/** More than this would bury what is asked above them. */
const SHOWN = 8;

/** Examples of several bodies: each its first certification, with two credentials beside it that never expire where it has them; those first, then those that most people hold. */
export function exampleStarts(entries: readonly PickEntry[]): ExampleStart[] {
  const bodies = [...new Set(entries.map((e) => e.body))];
  const starts = bodies.flatMap((body) => {
    const mine = entries.filter((e) => e.body === body);
    const first = mine.find((e) => e.expires === "yes" && e.kind === "certification" && codeName(e) === "CPT") ?? mine.find((e) => e.expires === "yes");
    if (!first) return [];
    const beside = mine.filter((e) => e.expires === "never").slice(0, 2);
    const asked: Asked = { picks: [first, ...beside].map(({ id }) => ({ id })), say: "" };
    return [{ label: listWords([shortName(first), ...beside.map(codeName)]), address: askedAddress(asked), size: asked.picks.length + (codeName(first) === "CPT" ? 0.5 : 0) }];
  });
  return starts.toSorted((a, b) => b.size - a.size).slice(0, SHOWN).map(({ label, address }) => ({ label, address }));
}
