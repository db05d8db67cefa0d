import type { ExitCode } from "./exit-code.ts";
import type { Call } from "./parse-call.ts";
import type { Surroundings } from "./surroundings.ts";

export interface Option {
  readonly name: string;
  /** What the value is called in help; an option without it is a switch. */
  readonly value?: string;
  readonly repeatable?: boolean;
  readonly says: string;
}

/** One word of the command line: what it is called, what it takes, how it is taught, what it does. */
export interface Command {
  readonly name: string;
  /** What stands after the name: `RECORD`, `[PATH...]`. */
  readonly takes: string;
  /** How many things it takes at least and at most, options aside. */
  readonly count: readonly [least: number, most: number];
  /** One line for the list of commands. */
  readonly summary: string;
  /** What it does, in a few sentences. */
  readonly about: string;
  readonly options: readonly Option[];
  readonly examples: readonly { readonly line: string; readonly says: string }[];
  readonly exits: string;
  readonly run: (call: Call, around: Surroundings) => Promise<ExitCode>;
}

/** The option that every command has. */
export const RULEBOOKS: Option = { name: "rulebooks", value: "DIR", repeatable: true, says: "add a folder of rulebooks; a body in it takes the place of ours" };
