import { useSyncExternalStore } from "react";
import { type KeptState, type LastChange, unread } from "./kept-state.ts";
import { type Check, type KeptKind } from "./kept-storage.ts";
import { createKeptStore, type KeptStore } from "./kept-store.ts";

/** What one page sees of something that the browser keeps. */
export interface Kept<T> {
  /** Empty on the server and until `loaded`. */
  readonly value: T;
  readonly loaded: boolean;
  /** Puts another in its place; does nothing before `loaded`. `description` says what was done, in the past: "Added NASM CPT". */
  change(description: string, next: T): void;
  /** The same for what the page remembers by itself, without an undo. */
  remember(next: T): void;
  undo(): void;
  readonly canUndo: boolean;
  readonly lastChange: LastChange | undefined;
  /** Set when the last change could not be kept. */
  readonly problem: KeptState<T>["problem"];
  readonly setAside: string | undefined;
  discardSetAside(): void;
}

/**
 * A hook for one thing that this browser keeps: every use of it on a page sees the same. `fetchCheck` brings what can read it, and is called
 * when there is something to read, so that a page without it never waits for that, nor pays for it.
 */
export function keptInBrowser<T>(kind: KeptKind<T>, fetchCheck: () => Promise<Check<T>>): () => Kept<T> {
  const initial = unread(kind.empty);
  const waiting = new Set<() => void>();
  let store: Promise<KeptStore<T>> | undefined;
  let ready: KeptStore<T> | undefined;

  const open = async (): Promise<KeptStore<T>> => {
    let check: Check<T> | undefined;
    const opened = createKeptStore<T>(
      kind,
      () => window.localStorage,
      (value) => {
        // Never take what is kept for broken text because its checker has not come yet.
        if (!check) throw new Error("What is kept was read before its checker was fetched");
        return check(value);
      },
    );
    const load = async (): Promise<void> => {
      if (holdsText(kind.key)) check ??= await fetchCheck();
      opened.load();
    };
    opened.subscribe(() => waiting.forEach((listener) => listener()));
    window.addEventListener("storage", ({ key }) => {
      if (key === kind.key || key === null) void load();
    });
    window.addEventListener("beforeunload", (event) => {
      if (opened.state().problem === "full") event.preventDefault();
    });
    ready = opened;
    await load();
    return opened;
  };
  const subscribe = (listener: () => void): (() => void) => {
    waiting.add(listener);
    store ??= open();
    return () => waiting.delete(listener);
  };
  /** Before the first reading nothing may be written: it would replace what is kept by what was not yet seen. */
  const actions = {
    change: (description: string, next: T): void => ready?.change(description, next),
    remember: (next: T): void => ready?.remember(next),
    undo: (): void => ready?.undo(),
    discardSetAside: (): void => ready?.discardSetAside(),
  };
  return () => {
    const { value, loaded, history, lastChange, problem, setAside } = useSyncExternalStore(
      subscribe,
      () => ready?.state() ?? initial,
      () => initial,
    );
    return { value, loaded, canUndo: history.length > 0, lastChange, problem, setAside, ...actions };
  };
}

/** A store that may not be opened is the store's to report. */
function holdsText(key: string): boolean {
  try {
    return window.localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
