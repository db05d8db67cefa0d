import { useCallback, useState } from "react";

/** What is typed into a form, kept in this tab until it is saved: leaving the page or reloading loses nothing. */
export interface Draft<T> {
  readonly value: T;
  /** Brought back from an earlier visit. */
  readonly restored: boolean;
  set(next: T): void;
  /** Forgets what was typed, and starts again from what is stored. */
  forget(): void;
}

/** Only for parts that are drawn in the browser: the first value is read from the tab's own storage. */
export function useDraft<T>(name: string, stored: T): Draft<T> {
  const key = `recert.draft ${name}`;
  const [state, setState] = useState<{ value: T; restored: boolean }>(() => {
    const kept = read<T>(key);
    return kept === undefined ? { value: stored, restored: false } : { value: kept, restored: true };
  });
  const set = useCallback(
    (next: T) => {
      write(key, next);
      setState((before) => ({ ...before, value: next }));
    },
    [key],
  );
  const forget = useCallback(() => {
    write(key, undefined);
    setState({ value: stored, restored: false });
  }, [key, stored]);
  return { ...state, set, forget };
}

function read<T>(key: string): T | undefined {
  try {
    const text = window.sessionStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === undefined) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden store: the draft then lives as long as the page.
  }
}
