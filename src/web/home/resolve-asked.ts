import { findCredentials, type Found } from "../../present/home/find-credentials.ts";
import { type Asked, askedAddress, readAsked } from "../../present/home/pick-address.ts";
import type { PickEntry } from "../../present/home/pick.ts";

export interface ResolvedAsked {
  readonly asked: Asked;
  /** What the free text named, where it needs a second look. */
  readonly found?: Pick<Found, "ambiguous" | "left"> | undefined;
  /** The address that says plainly what the free text named; to go to instead. */
  readonly address?: string | undefined;
}

/** Reads Home's address: what is picked, and what its free text still names. */
export function resolveAsked(url: string, entries: readonly PickEntry[]): ResolvedAsked {
  const asked = readAsked(new URL(url).searchParams);
  if (!asked.say) return { asked };
  const found = findCredentials(asked.say, entries);
  const held = new Set(asked.picks.map((p) => p.id));
  const added = found.ids.filter((id) => !held.has(id)).map((id) => ({ id }));
  const rest = [...found.ambiguous.map((a) => a.words), ...found.left].join(" ");
  if (added.length === 0) return { asked, found };
  return { asked, found, address: `/${askedAddress({ ...asked, picks: [...asked.picks, ...added], say: rest })}` };
}
