import { homeCases } from "../../app/standing/home-cases.ts";
import { heldPicks, picksRecord } from "../../app/standing/picks-record.ts";
import { homeView, type HomeView } from "../../present/home/home-view.ts";
import type { Asked } from "../../present/home/pick-address.ts";
import type { PickEntry } from "../../present/home/pick.ts";
import type { HolderRecord } from "../../record/schema.ts";
import type { Engine } from "../standing/load-engine.ts";
import type { ResolvedAsked } from "./resolve-asked.ts";

/** Everything that Home shows; made by the server for the first page, by the browser from then on. */
export interface HomeData {
  readonly asked: Asked;
  readonly asOf: string;
  readonly entries: readonly PickEntry[];
  readonly found?: ResolvedAsked["found"];
  /** Ids in the address that no rulebook knows. */
  readonly unknown: readonly string[];
  /** Absent until something is picked. */
  readonly view?: HomeView | undefined;
  readonly record?: HolderRecord | undefined;
  /** The rulebook could not be fetched. */
  readonly failed?: boolean | undefined;
}

/** The answer for what is asked, out of the engine. */
export function homeData(engine: Engine, entries: readonly PickEntry[], { asked, found, unknown }: ResolvedAsked, today: string): HomeData {
  const asOf = asked.asOf ?? today;
  const { picks } = asked;
  if (picks.length === 0) return { asked, asOf, entries, found, unknown };
  const courses = engine.rulebooks.flatMap((r) => r.courses);
  // A course that was not finished has earned nothing yet: it is asked about here, and not held.
  const keepable = heldPicks(picks, entries);
  const cases = homeCases(engine.judge, engine.rulebooks, picks, entries, asOf);
  return { asked, asOf, entries, found, unknown, view: homeView(cases, entries), record: keepable.length === 0 ? undefined : picksRecord(keepable, entries, courses) };
}
