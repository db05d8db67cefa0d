import type { SoundBody } from "../../rulebook/parsed-body.ts";
import type { LoadedRulebooks } from "./loaded-rulebooks.ts";

/** Names that are kept for examples: nobody's site is there. */
const RESERVED = /(^|\.)example\.(org|com|net)$/;

/** The rulebooks that people are judged by. Folders that begin with `_`, such as the template, are checked and never used. */
export function withoutDrafts(loaded: LoadedRulebooks): LoadedRulebooks {
  return { ...loaded, bodies: loaded.bodies.filter(({ invented }) => !invented) };
}

/**
 * What the pages offer to holders: also without bodies whose site is invented, such as a copy of the template that
 * nobody has filled in. Whoever writes it can still ask the terminal about it.
 */
export function forHolders(loaded: LoadedRulebooks): LoadedRulebooks {
  const kept = withoutDrafts(loaded);
  return { ...kept, bodies: kept.bodies.filter((body) => !isInvented(body)) };
}

function isInvented({ rulebook }: SoundBody): boolean {
  const { site } = rulebook.body;
  return URL.canParse(site) && RESERVED.test(new URL(site).hostname.replace(/\.$/, ""));
}
