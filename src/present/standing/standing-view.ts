import type { Standing } from "../../evaluate/standing.ts";
import type { Card } from "../../record/schema.ts";
import { type BandView, bandView } from "../band/band-view.ts";
import type { CardNames } from "../band/card-strips.ts";
import { timeAxis } from "../band/time-axis.ts";
import { dayWords } from "../day-words.ts";
import { type CredentialView, credentialView } from "./credential-view.ts";

export interface StandingView {
  readonly asOf: string;
  readonly asOfWords: string;
  /** In the order that needs attention first. */
  readonly credentials: readonly { readonly view: CredentialView; readonly band: BandView }[];
}

const URGENCY = ["late", "reinstatable", "gone", "open", "unknown", "ready", "ready-not-open", "exempt", "never-expires"];

/** The whole page: what is late or open stands first; bands share one time axis so that they can be compared. */
export function standingView(standing: Standing, cards: readonly Card[], cardNames: CardNames = {}): StandingView {
  const axis = timeAxis(standing);
  const sorted = standing.credentials.toSorted((a, b) => URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state));
  return {
    asOf: standing.asOf,
    asOfWords: dayWords(standing.asOf),
    credentials: sorted.map((one) => ({ view: credentialView(one, standing.asOf), band: bandView(one, axis, cards, cardNames) })),
  };
}
