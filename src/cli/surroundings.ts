import type { ParsedRulebooks } from "../app/rulebooks/load-rulebooks.ts";
import type { Loading } from "../app/rulebooks/loaded-rulebooks.ts";
import type { Planner } from "./plan/plan-job.ts";
import type { Style } from "./terminal/style.ts";

export type Reading = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

export type FilesFound = { readonly ok: true; readonly paths: readonly string[] } | { readonly ok: false; readonly problem: string };

export type PathKind = "file" | "folder" | "rulebooks" | "nothing";

/** Everything outside of the program that a command may use. Read once, in wire.ts; tests bring their own. */
export interface Surroundings {
  readonly cwd: string;
  /** The package's own rulebooks folder. */
  readonly ownRulebooks: string;
  /** Today, as `2026-01-31`. */
  readonly today: string;
  readonly version: string;
  readonly style: Style;
  /** Answers go to the standard output, line by line or as they are, however much it is; complaints go to the standard error. */
  readonly write: (text: string) => Promise<void>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** What is going on, on one line that the next takes the place of, where a person watches; `""` takes it away. */
  readonly tell: (line: string) => void;
  /** Calls back whenever the person asks the program to stop, which then does not end by itself; what comes back takes that away again. */
  readonly onInterrupt: (listener: () => void) => () => void;
  /** The rulebooks of the package with those of the folders added, to judge and to show by. */
  readonly rulebooks: (folders: readonly string[]) => Promise<Loading>;
  /** The same; read from their texts, with their cases, are at least the bodies of the folders added and those of the package that `own` names by their folders. */
  readonly parsedRulebooks: (folders: readonly string[], own: "all" | ReadonlySet<string>) => Promise<Loading<ParsedRulebooks>>;
  /** Starts what plans. */
  readonly planner: () => Promise<Planner>;
  /** `rulebooks` is a folder that holds rulebooks, or that of one body. */
  readonly kindOf: (path: string) => Promise<PathKind>;
  /** The files of YAML and JSON below a folder. */
  readonly filesBelow: (path: string) => Promise<FilesFound>;
  /** The text of a file, or of the standard input for `-`. */
  readonly read: (path: string) => Promise<Reading>;
}
