import type { HolderRecord } from "../../record/schema.ts";
import { changed, initialState, undone, type RecordState } from "./record-state.ts";
import { forgetSetAside, readStored, writeStored, type RecordCheck, type TextStorage } from "./record-storage.ts";

/** The one record of this browser, for React's `useSyncExternalStore` and for tests. */
export interface RecordStore {
  subscribe(listener: () => void): () => void;
  state(): RecordState;
  change(description: string, next: HolderRecord): void;
  undo(): void;
  /** Reads the browser's copy; again when another tab has written it. */
  load(): void;
  /** Drops the unreadable text that was set aside. */
  discardSetAside(): void;
}

/** A store over the given storage; nothing is read before `load`. */
export function createRecordStore(storage: () => TextStorage, check: RecordCheck): RecordStore {
  let state: RecordState = initialState;
  const listeners = new Set<() => void>();
  const become = (next: RecordState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const keep = (next: RecordState): void => {
    if (next === state) return;
    let problem: RecordState["problem"];
    try {
      problem = writeStored(storage(), next.record);
    } catch {
      problem = "blocked";
    }
    become({ ...next, problem });
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    change: (description, next) => keep(changed(state, description, next)),
    undo: () => keep(undone(state)),
    load() {
      let stored: ReturnType<typeof readStored>;
      try {
        stored = readStored(storage(), check);
      } catch {
        stored = { problem: "blocked" };
      }
      // Another tab's change cannot be undone from here: undoing would silently drop it.
      become({ record: stored.record ?? initialState.record, loaded: true, history: [], setAside: stored.setAside, problem: stored.problem });
    },
    discardSetAside() {
      try {
        forgetSetAside(storage());
      } catch {
        // A store that may not be opened holds nothing to forget.
      }
      become({ ...state, setAside: undefined });
    },
  };
}
