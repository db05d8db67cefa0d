import { findCredentials, type Found } from "../../present/home/find-credentials.ts";
import { type Asked, askedAddress, readAsked } from "../../present/home/pick-address.ts";
import type { PickEntry } from "../../present/home/pick.ts";

export interface ResolvedAsked {
  readonly asked: Asked;
  /** What the free text named, where it needs a second look. */
  readonly found?: Pick<Found, "ambiguous" | "left" | "strangers"> | undefined;
  /** Ids in the address that no rulebook knows. */
  readonly unknown: readonly string[];
  /** The address that says plainly what the free text named; to go to instead. */
  readonly address?: string | undefined;
}

/** Reads Home's address: what is picked, and what its free text still names. */
export function resolveAsked(url: string, entries: readonly PickEntry[]): ResolvedAsked {
  const said = readAsked(new URL(url).searchParams);
  const known = new Set(entries.map((e) => e.id));
  const unknown = said.picks.flatMap(({ id }) => (known.has(id) ? [] : [id]));
  const asked = { ...said, picks: said.picks.filter((p) => known.has(p.id)) };
  if (!asked.say) return { asked, unknown };
  const found = findCredentials(asked.say, entries);
  const held = new Set(asked.picks.map((p) => p.id));
  const added = found.ids.filter((id) => !held.has(id)).map((id) => ({ id }));
  if (added.length === 0) return { asked, found, unknown };
  return { asked, found, unknown, address: `/${askedAddress({ ...said, picks: [...said.picks, ...added], say: found.rest })}` };
}
