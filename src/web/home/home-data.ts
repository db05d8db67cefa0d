import { homeCases } from "../../app/standing/home-cases.ts";
import { pickEntries } from "../../app/standing/pick-entries.ts";
import { picksRecord } from "../../app/standing/picks-record.ts";
import { findCredentials, type Found } from "../../present/home/find-credentials.ts";
import { homeView, type HomeView } from "../../present/home/home-view.ts";
import { type Asked, askedAddress, readAsked } from "../../present/home/pick-address.ts";
import type { PickEntry } from "../../present/home/pick.ts";
import type { HolderRecord } from "../../record/schema.ts";
import type { Engine } from "../standing/load-engine.ts";

/** Everything that Home shows; made by the server for the first page, by the browser from then on. */
export interface HomeData {
  readonly asked: Asked;
  readonly asOf: string;
  readonly entries: readonly PickEntry[];
  /** What the free text named, when some of it needs a second look. */
  readonly found?: Pick<Found, "ambiguous" | "left"> | undefined;
  /** Absent until something is picked. */
  readonly view?: HomeView | undefined;
  readonly record?: HolderRecord | undefined;
}

/** Free text is read into picks, and the address that says them plainly takes its place. `undefined`: nothing to resolve. */
export function resolvedAddress(asked: Asked, entries: readonly PickEntry[]): { readonly address?: string; readonly found?: HomeData["found"] } {
  if (!asked.say) return {};
  const found = findCredentials(asked.say, entries);
  const held = new Set(asked.picks.map((p) => p.id));
  const added = found.ids.filter((id) => !held.has(id)).map((id) => ({ id }));
  const rest = [...found.ambiguous.map((a) => a.words), ...found.left].join(" ");
  if (added.length === 0) return { found };
  return { address: `/${askedAddress({ ...asked, picks: [...asked.picks, ...added], say: rest })}` };
}

/** The answer for what is asked, out of the engine. */
export function homeData(engine: Engine, entries: readonly PickEntry[], asked: Asked, today: string, found: HomeData["found"]): HomeData {
  const asOf = asked.asOf ?? today;
  const picks = asked.picks.filter((p) => entries.some((e) => e.id === p.id));
  const known = { ...asked, picks };
  if (picks.length === 0) return { asked: known, asOf, entries, found };
  const courses = engine.rulebooks.flatMap((r) => r.courses);
  const cases = homeCases(engine.judge, engine.rulebooks, picks, entries, asOf);
  return { asked: known, asOf, entries, found, view: homeView(cases, entries), record: picksRecord(picks, entries, courses) };
}

export { pickEntries, readAsked };
