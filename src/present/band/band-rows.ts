import type { CredentialStanding } from "../../evaluate/standing.ts";
import type { Card } from "../../record/schema.ts";
import { shortDayWords, spokenDates } from "../day-words.ts";
import { cardName, type CardNames } from "./card-strips.ts";
import { reasonWords } from "../standing/reason-words.ts";

/** One line of the table that says what the picture shows. */
export interface BandRow {
  readonly key: string;
  readonly when: string;
  readonly what: string;
  readonly credit: string;
  readonly why: string;
}

/** Cycles, activities, cards, what is planned and the day asked about, in order of time. */
export function bandRows(standing: CredentialStanding, cards: readonly Card[], names: CardNames, asOf: string, planned: readonly (BandRow & { on: string })[] = []): BandRow[] {
  const dated: (BandRow & { on: string })[] = [
    ...standing.cycles.map((c) => ({ key: `cycle ${c.start}`, on: c.start, when: `${shortDayWords(c.start)} to ${shortDayWords(c.end)}`, what: c.judged ? "The cycle judged here" : "Another cycle", credit: "", why: "" })),
    ...standing.activities.map((a) => ({ key: `activity ${a.ref}`, on: a.on, when: shortDayWords(a.on), what: a.title || a.ref, credit: `${a.credited} ${standing.unit}`.trim(), why: `${reasonWords(a).word}. ${spokenDates(a.says)}` })),
    ...cards.map((c) => ({ key: `card ${c.ref}`, on: c.issued, when: `${shortDayWords(c.issued)} to ${c.expires === undefined ? "an end not given" : shortDayWords(c.expires)}`, what: `Card: ${cardName(c, names)}`, credit: "", why: "" })),
    ...planned,
    ...surplusRow(standing, asOf),
    { key: "today", on: asOf, when: shortDayWords(asOf), what: "The day asked about", credit: "", why: "" },
  ];
  return dated.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).map(({ on: _, ...row }) => row);
}

/** What lies past the requirement: the picture draws it above the edge. */
function surplusRow({ surplus, cycle, unit }: CredentialStanding, asOf: string): (BandRow & { on: string })[] {
  if (!surplus || !/[1-9]/.test(surplus.amount)) return [];
  const on = cycle?.end ?? asOf;
  return [{ key: "surplus", on, when: `At the end, ${shortDayWords(on)}`, what: "Surplus", credit: `${surplus.amount} ${unit}`.trim(), why: spokenDates(surplus.says) }];
}
