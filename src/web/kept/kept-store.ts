import { changed, type KeptState, undone, unread } from "./kept-state.ts";
import { type Check, forgetSetAside, type KeptKind, readStored, type TextStorage, writeStored } from "./kept-storage.ts";

/** One thing that this browser keeps, for React's `useSyncExternalStore` and for tests. */
export interface KeptStore<T> {
  subscribe(listener: () => void): () => void;
  state(): KeptState<T>;
  change(description: string, next: T): void;
  /** Keeps what the page remembers by itself: there is nothing to undo, and nothing to report where it cannot be kept. */
  remember(next: T): void;
  undo(): void;
  /** Reads the browser's copy; again when another tab has written it. */
  load(): void;
  /** Drops the unreadable text that was set aside. */
  discardSetAside(): void;
}

/** A store over the given storage; nothing is read before `load`. */
export function createKeptStore<T>(kind: KeptKind<T>, storage: () => TextStorage, check: Check<T>): KeptStore<T> {
  let state: KeptState<T> = unread(kind.empty);
  const listeners = new Set<() => void>();
  const become = (next: KeptState<T>): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const keep = (next: KeptState<T>): void => {
    if (next === state) return;
    let problem: KeptState<T>["problem"];
    try {
      problem = writeStored(storage(), kind, next.value);
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
    remember(next) {
      try {
        writeStored(storage(), kind, next);
      } catch {
        // A store that may not be opened remembers nothing.
      }
      become({ ...state, value: next });
    },
    undo: () => keep(undone(state)),
    load() {
      let stored: ReturnType<typeof readStored<T>>;
      try {
        stored = readStored(storage(), kind, check);
      } catch {
        stored = { problem: "blocked" };
      }
      // Another tab's change cannot be undone from here: undoing would silently drop it.
      become({ value: stored.value ?? kind.empty, loaded: true, history: [], setAside: stored.setAside, problem: stored.problem });
    },
    discardSetAside() {
      try {
        forgetSetAside(storage(), kind);
      } catch {
        // A store that may not be opened holds nothing to forget.
      }
      become({ ...state, setAside: undefined });
    },
  };
}
