import { libraryOf } from "../../app/rulebooks/library-of.ts";
import type { LoadedRulebooks } from "../../app/rulebooks/loaded-rulebooks.ts";
import type { RawLibrary } from "../../present/rules-book.ts";

let provided: LoadedRulebooks | undefined;
let asLibrary: RawLibrary | undefined;

/**
 * Hands the rulebooks to the pages, once, before the first page is asked for. The pages are built apart from the
 * server that runs them, so start-server.ts calls this through the build's entry module.
 */
export function provideRulebooks(loaded: LoadedRulebooks): void {
  provided = loaded;
  asLibrary = undefined;
}

/** The rulebooks that the pages show and judge by. */
export function rulebooks(): LoadedRulebooks {
  if (!provided) throw new Error("No rulebooks were provided before the first page was asked for");
  return provided;
}

/** The same as plain data, for rule cards. */
export function library(): RawLibrary {
  asLibrary ??= libraryOf(rulebooks());
  return asLibrary;
}
