import type { LastChange } from "./kept-state.ts";
import type { Kept } from "./use-kept.ts";

/** What a page needs of something kept in order to undo its last change. */
export type Undoable = Pick<Kept<unknown>, "lastChange" | "canUndo" | "undo">;

/**
 * What was changed last in several things that are kept. What changed two of them at once has the same words in both, and is undone in both. `undefined`
 * while nothing was changed.
 */
export function latestChange(of: readonly Undoable[]): { readonly change: LastChange; readonly says: string; readonly canUndo: boolean; undo(): void } | undefined {
  const latest = of.toSorted((a, b) => (b.lastChange?.serial ?? 0) - (a.lastChange?.serial ?? 0))[0];
  const change = latest?.lastChange;
  if (!latest || !change) return undefined;
  const together = of.filter(({ lastChange }) => lastChange?.description === change.description && lastChange.undone === change.undone);
  return { change, says: change.undone ? `Undone: ${change.description}` : change.description, canUndo: latest.canUndo, undo: () => together.forEach((one) => one.undo()) };
}
