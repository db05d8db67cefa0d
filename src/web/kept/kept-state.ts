/** Why something is not safely kept: the browser's store is full, or the browser does not let us use it. */
export type StorageProblem = "full" | "blocked";

/** One earlier state, and what was done to it. */
export interface UndoStep<T> {
  readonly description: string;
  readonly before: T;
}

/** What just happened, for the bar that offers to undo it. `serial` differs for every event, and is larger the later it was. */
export interface LastChange {
  readonly description: string;
  readonly undone: boolean;
  readonly serial: number;
}

/** One thing that the browser keeps, such as the record, as it stands now. */
export interface KeptState<T> {
  readonly value: T;
  /** False on the server and until the browser's copy has been read. */
  readonly loaded: boolean;
  readonly history: readonly UndoStep<T>[];
  readonly lastChange?: LastChange | undefined;
  readonly problem?: StorageProblem | undefined;
  /** Text that was kept here and could not be read. */
  readonly setAside?: string | undefined;
}

/** What the server and the first paint show. */
export function unread<T>(empty: T): KeptState<T> {
  return { value: empty, loaded: false, history: [] };
}

const STEPS_KEPT = 100;

/** The state after a change; the state before it can be brought back. */
export function changed<T>(state: KeptState<T>, description: string, next: T): KeptState<T> {
  const history = [...state.history, { description, before: state.value }].slice(-STEPS_KEPT);
  return { ...state, value: next, history, lastChange: event(description, false) };
}

/** The state before the last change; the same state when there is none. */
export function undone<T>(state: KeptState<T>): KeptState<T> {
  const step = state.history.at(-1);
  if (!step) return state;
  return { ...state, value: step.before, history: state.history.slice(0, -1), lastChange: event(step.description, true) };
}

/** Counts over all that is kept: a page that shows two of them knows which was changed last. */
let events = 0;

function event(description: string, wasUndone: boolean): LastChange {
  events += 1;
  return { description, undone: wasUndone, serial: events };
}
