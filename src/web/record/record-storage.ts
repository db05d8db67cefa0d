import type { HolderRecord } from "../../record/schema.ts";
import type { StorageProblem } from "./record-state.ts";

/** The part of the browser's `localStorage` that is used; tests hand in another. */
export type TextStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The key under which the record is kept, as JSON. */
export const RECORD_KEY = "recert.record";
/** The key of text that was found under `RECORD_KEY` and is no record. */
export const SET_ASIDE_KEY = "recert.set-aside";

export type RecordCheck = (value: unknown) => HolderRecord | undefined;

export interface Stored {
  readonly record?: HolderRecord | undefined;
  readonly setAside?: string | undefined;
  readonly problem?: StorageProblem | undefined;
}

/**
 * Reads what is kept. Text that is no record is moved aside, never dropped: it stays until the holder
 * has saved or discarded it, and a second broken text is added to it.
 */
export function readStored(storage: TextStorage, check: RecordCheck): Stored {
  try {
    const text = storage.getItem(RECORD_KEY);
    const record = text === null ? undefined : check(parsed(text));
    if (text !== null && record === undefined) {
      const before = storage.getItem(SET_ASIDE_KEY);
      // Freed first: the store may be too full to hold the same text twice.
      storage.removeItem(RECORD_KEY);
      const kept = before === null || before === text ? text : `${before}\n${text}`;
      try {
        storage.setItem(SET_ASIDE_KEY, kept);
      } catch {
        storage.setItem(RECORD_KEY, text);
      }
      return { setAside: kept };
    }
    return { record, setAside: storage.getItem(SET_ASIDE_KEY) ?? undefined };
  } catch {
    return { problem: "blocked" };
  }
}

/** Keeps the record. When it cannot, what was kept before stays as it was. */
export function writeStored(storage: TextStorage, record: HolderRecord): StorageProblem | undefined {
  try {
    storage.setItem(RECORD_KEY, JSON.stringify(record));
    return undefined;
  } catch (error) {
    return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`) ? "full" : "blocked";
  }
}

/** Forgets the text that was set aside. */
export function forgetSetAside(storage: TextStorage): void {
  storage.removeItem(SET_ASIDE_KEY);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
