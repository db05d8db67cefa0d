import { useSyncExternalStore } from "react";
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

/** The schema is fetched with the first reading, so that no page waits for it to be drawn. */
function openStore(): Promise<RecordStore> {
  store ??= import("./check-record.ts").then(({ checkRecord }) => {
    const opened = createRecordStore(() => window.localStorage, checkRecord);
    opened.subscribe(() => waiting.forEach((listener) => listener()));
    window.addEventListener("storage", ({ key }) => {
      if (key === RECORD_KEY || key === null) opened.load();
    });
    window.addEventListener("beforeunload", (event) => {
      if (opened.state().problem === "full") event.preventDefault();
    });
    ready = opened;
    opened.load();
    return opened;
  });
  return store;
}

function subscribe(listener: () => void): () => void {
  waiting.add(listener);
  void openStore();
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
