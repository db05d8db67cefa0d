import type { HolderRecord } from "../../record/schema.ts";

/** Why the record is not safely kept: the browser's store is full, or the browser does not let us use it. */
export type StorageProblem = "full" | "blocked";

/** One earlier state, and what was done to it. */
export interface UndoStep {
  readonly description: string;
  readonly before: HolderRecord;
}

/** What just happened, for the bar that offers to undo it. `serial` differs for every event. */
export interface LastChange {
  readonly description: string;
  readonly undone: boolean;
  readonly serial: number;
}

export interface RecordState {
  readonly record: HolderRecord;
  /** False on the server and until the browser's copy has been read. */
  readonly loaded: boolean;
  readonly history: readonly UndoStep[];
  readonly lastChange?: LastChange | undefined;
  readonly problem?: StorageProblem | undefined;
  /** Text that was kept here and could not be read as a record. */
  readonly setAside?: string | undefined;
}

/** A record with nothing in it. */
export const emptyRecord: HolderRecord = { recert: 1, credentials: [] };

/** What the server and the first paint show. */
export const initialState: RecordState = { record: emptyRecord, loaded: false, history: [] };

const STEPS_KEPT = 100;

/** The state after a change; the state before it can be brought back. */
export function changed(state: RecordState, description: string, next: HolderRecord): RecordState {
  const history = [...state.history, { description, before: state.record }].slice(-STEPS_KEPT);
  return { ...state, record: next, history, lastChange: event(state, description, false) };
}

/** The state before the last change; the same state when there is none. */
export function undone(state: RecordState): RecordState {
  const step = state.history.at(-1);
  if (!step) return state;
  return { ...state, record: step.before, history: state.history.slice(0, -1), lastChange: event(state, step.description, true) };
}

function event(state: RecordState, description: string, wasUndone: boolean): LastChange {
  return { description, undone: wasUndone, serial: (state.lastChange?.serial ?? 0) + 1 };
}
