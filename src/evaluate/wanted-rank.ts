import { type Attributes, matches, type RawSelector } from "../record/selector.ts";

/** In which turn caps are filled: first what a minimum surely asks for, then what it perhaps asks for, then the rest. */
export type WantedRank = 0 | 1 | 2;

/** The turn of something with these attributes. What perhaps serves a minimum goes before what surely serves none, so that the room is not gone. */
export function wantedRank(wants: readonly RawSelector[], has: Attributes): WantedRank {
  let rank: WantedRank = 2;
  for (const of of wants) {
    const picked = matches(of, has);
    if (picked === "yes") return 0;
    if (picked === "unknown") rank = 1;
  }
  return rank;
}
