import { useEffect, useRef } from "react";
import { type Asked, readAsked } from "../../present/home/pick-address.ts";

export interface LatestAsked {
  /** What was asked last, be it answered yet or not. */
  current(): Asked;
  /** Keeps what is about to be asked. */
  note(next: Asked): Asked;
  /** What the form says, with the credentials that were picked after it was drawn. */
  withForm(form: FormData): Asked;
}

/**
 * An answer takes a moment; who picks a second credential before it is there must not lose the first. So what is asked next is
 * built on what was asked last, not on what the page still shows.
 */
export function useLatestAsked(answered: Asked): LatestAsked {
  const latest = useRef(answered);
  useEffect(() => {
    latest.current = answered;
  }, [answered]);
  return {
    current: () => latest.current,
    note: (next) => (latest.current = next),
    withForm(form) {
      const said = readAsked(new URLSearchParams([...form].map(([key, value]): [string, string] => [key, String(value)])));
      const missing = latest.current.picks.filter((p) => !said.picks.some((q) => q.id === p.id) && !answered.picks.some((q) => q.id === p.id));
      return { ...said, picks: [...said.picks, ...missing] };
    },
  };
}
