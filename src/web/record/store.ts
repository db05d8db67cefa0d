import { useSyncExternalStore } from "react";
import type { checkRecord as CheckRecord } from "./check-record.ts";
import type { HolderRecord } from "../../record/schema.ts";
import { initialState, type LastChange, type RecordState } from "./record-state.ts";
import { createRecordStore, type RecordStore } from "./record-store.ts";
import { RECORD_KEY } from "./record-storage.ts";

export interface RecordInBrowser {
  /** Empty on the server and until `loaded`. */
  readonly record: HolderRecord;
  readonly loaded: boolean;
  /** Replaces the record; does nothing before `loaded`. `description` says what was done, in the past: "Added NASM CPT". */
  change(description: string, next: HolderRecord): void;
  undo(): void;
  readonly canUndo: boolean;
  readonly lastChange: LastChange | undefined;
  /** Set when the last change could not be kept. */
  readonly problem: RecordState["problem"];
  readonly setAside: string | undefined;
  discardSetAside(): void;
}

let store: Promise<RecordStore> | undefined;
let ready: RecordStore | undefined;
const waiting = new Set<() => void>();

/** The schema is fetched when there is something to read, so that a page without a record never waits for it, nor pays for it. */
async function openStore(): Promise<RecordStore> {
  let check: typeof CheckRecord | undefined;
  const opened = createRecordStore(
    () => window.localStorage,
    (value) => {
      // Never take a record for broken text because its checker has not come yet.
      if (!check) throw new Error("The record was read before its checker was fetched");
      return check(value);
    },
  );
  const load = async (): Promise<void> => {
    if (holdsText()) check ??= (await import("./check-record.ts")).checkRecord;
    opened.load();
  };
  opened.subscribe(() => waiting.forEach((listener) => listener()));
  window.addEventListener("storage", ({ key }) => {
    if (key === RECORD_KEY || key === null) void load();
  });
  window.addEventListener("beforeunload", (event) => {
    if (opened.state().problem === "full") event.preventDefault();
  });
  ready = opened;
  await load();
  return opened;
}

/** A store that may not be opened is the store's to report. */
function holdsText(): boolean {
  try {
    return window.localStorage.getItem(RECORD_KEY) !== null;
  } catch {
    return false;
  }
}

function subscribe(listener: () => void): () => void {
  waiting.add(listener);
  store ??= openStore();
  return () => waiting.delete(listener);
}

/** The holder's record, kept in this browser only; see record-store.ts for what is promised. */
export function useRecord(): RecordInBrowser {
  const { record, loaded, history, lastChange, problem, setAside } = useSyncExternalStore(
    subscribe,
    () => ready?.state() ?? initialState,
    () => initialState,
  );
  return { record, loaded, canUndo: history.length > 0, lastChange, problem, setAside, ...actions };
}

/** Before the first reading nothing may be written: it would replace what is kept by what was not yet seen. */
const actions = {
  change: (description: string, next: HolderRecord): void => ready?.change(description, next),
  undo: (): void => ready?.undo(),
  discardSetAside: (): void => ready?.discardSetAside(),
};
