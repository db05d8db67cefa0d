import loadHighs from "highs";
import type { Solve } from "../plan/linear-model.ts";
import { runHighs } from "./run-highs.ts";
import { solveBy } from "./solve-by.ts";

/**
 * HiGHS, ready to solve: it has read its WebAssembly, and each call from then on is synchronous and begins from nothing, so that the same model gives the
 * same answer. Runs in Node and in a browser's worker. `wasm` is where `highs.wasm` is; left out, it is looked for beside the package's own script.
 */
export async function openSolver(wasm?: string): Promise<Solve> {
  const highs = await loadHighs(wasm === undefined ? {} : { locateFile: () => wasm });
  return solveBy((model, how) => runHighs(highs, model, how));
}
