import type { StorageProblem } from "./kept-state.ts";

/** The part of the browser's `localStorage` that is used; tests hand in another. */
export type TextStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** What is kept, and under which keys. */
export interface KeptKind<T> {
  /** The key under which it is kept, as JSON. */
  readonly key: string;
  /** The key of text that was found under `key` and could not be read. */
  readonly setAsideKey: string;
  readonly empty: T;
}

/** The value in the form that is kept; `undefined` when it is something else. */
export type Check<T> = (value: unknown) => T | undefined;

export interface Stored<T> {
  readonly value?: T | undefined;
  readonly setAside?: string | undefined;
  readonly problem?: StorageProblem | undefined;
}

/**
 * Reads what is kept. Text that cannot be read is moved aside, never dropped: it stays until the holder
 * has saved or discarded it, and a second broken text is added to it.
 */
export function readStored<T>(storage: TextStorage, { key, setAsideKey }: KeptKind<T>, check: Check<T>): Stored<T> {
  try {
    const text = storage.getItem(key);
    const value = text === null ? undefined : check(parsed(text));
    if (text !== null && value === undefined) {
      const before = storage.getItem(setAsideKey);
      // Freed first: the store may be too full to hold the same text twice.
      storage.removeItem(key);
      const kept = before === null || before === text ? text : `${before}\n${text}`;
      try {
        storage.setItem(setAsideKey, kept);
      } catch {
        storage.setItem(key, text);
      }
      return { setAside: kept };
    }
    return { value, setAside: storage.getItem(setAsideKey) ?? undefined };
  } catch {
    return { problem: "blocked" };
  }
}

/** Keeps the value. When it cannot, what was kept before stays as it was. */
export function writeStored<T>(storage: TextStorage, { key }: KeptKind<T>, value: T): StorageProblem | undefined {
  try {
    storage.setItem(key, JSON.stringify(value));
    return undefined;
  } catch (error) {
    return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`) ? "full" : "blocked";
  }
}

/** Forgets the text that was set aside. */
export function forgetSetAside<T>(storage: TextStorage, { setAsideKey }: KeptKind<T>): void {
  storage.removeItem(setAsideKey);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
