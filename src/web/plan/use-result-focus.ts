import { type RefObject, useCallback, useEffect, useRef } from "react";
import type { Planning } from "./use-planning.ts";

/** Brings the person to what their last change did, once it is planned: what they pressed may be far below it, or gone. */
export function useResultFocus({ running, ended }: Pick<Planning, "running" | "ended">): { readonly at: RefObject<HTMLElement | null>; readonly expect: () => void } {
  const at = useRef<HTMLElement>(null);
  const expected = useRef(false);
  useEffect(() => {
    if (!expected.current || running) return;
    if (ended) expected.current = false;
    if (ended || !at.current) return;
    expected.current = false;
    at.current.focus({ preventScroll: true });
    at.current.scrollIntoView({ block: "start" });
  }, [running, ended]);
  const expect = useCallback(() => {
    expected.current = true;
  }, []);
  return { at, expect };
}
