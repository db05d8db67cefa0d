import { useRef } from "react";
import { useSubmit } from "react-router";
import { parseDay } from "../../base/date.ts";

/** How long a date may be left half typed before the page answers. */
const PAUSE_MS = 350;

/** Sends the form by itself whenever a date in it is whole, so that the answer follows what is typed. */
export function useLiveForm(): (form: HTMLFormElement, changed: EventTarget) => void {
  const submit = useSubmit();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  return (form, changed) => {
    clearTimeout(timer.current);
    if (!(changed instanceof HTMLInputElement)) return;
    const { type, value } = changed;
    if (type !== "date" || (value !== "" && parseDay(value) === null)) return;
    timer.current = setTimeout(() => void submit(form, { replace: true, preventScrollReset: true }), PAUSE_MS);
  };
}
