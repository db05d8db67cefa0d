/** What one folder of src may import. `types` are folders of which it may import types, but no values. */
export interface ImportRule {
  readonly values: readonly string[];
  readonly types?: readonly string[];
}

const stages = ["requirements", "rulebook", "compile", "evaluate", "plan", "present"] as const;
const ground = ["base", "record"] as const;

/**
 * The import table of the architecture. Every folder may import itself; a folder that is not here may not exist.
 * The composition roots wire everything and need no row; `index.ts` is the engine as a library.
 */
export const importRules: Readonly<Record<string, ImportRule>> = {
  base: { values: [] },
  record: { values: ["base"] },
  requirements: { values: ground },
  rulebook: { values: [...ground, "requirements"] },
  compile: { values: [...ground, "requirements", "rulebook"] },
  evaluate: { values: [...ground, "requirements", "compile"] },
  plan: { values: [...ground, "requirements", "compile", "evaluate"] },
  present: { values: ["base"], types: ["record", "requirements", "compile", "evaluate", "plan"] },
  solver: { values: ["base"], types: ["plan"] },
  ports: { values: [], types: [...ground, "rulebook", "compile"] },
  app: { values: [...ground, ...stages, "ports"] },
  store: { values: [...ground, "ports"] },
  web: { values: [...ground, "app", "present"], types: ["compile", "evaluate", "plan"] },
  cli: { values: [...ground, "app", "present"], types: ["compile", "evaluate", "plan"] },
  "index.ts": { values: [...ground, ...stages] },
};

/** Where the parts are wired: each of these may import anything (decision records 0009, 0024, 0025 and 0026). */
export const compositionRoots: ReadonlySet<string> = new Set(["src/main.ts", "src/cli/wire.ts", "src/cli/plan/plan-worker.ts", "src/node.ts", "src/web/plan/plan-worker.ts", "src/feed-thread.ts"]);

/** Runs in a browser, in a worker and in a terminal alike: nothing of Node's, no clock, few packages. */
export const engineFolders: ReadonlySet<string> = new Set([...ground, ...stages, "solver", "index.ts"]);

/** The packages that the engine may use; each runs wherever JavaScript does. */
export const enginePackages: ReadonlySet<string> = new Set(["fastest-levenshtein", "highs", "yaml", "zod"]);
