import { useRef } from "react";
import { useNavigate } from "react-router";
import { parseDay } from "../../base/date.ts";
import { askedAddress } from "../../present/home/pick-address.ts";
import type { LatestAsked } from "./latest-asked.ts";

/** How long a date may be left half typed before the page answers. */
const PAUSE_MS = 350;

/** Answers by itself whenever a date in the form is whole, so that the answer follows what is typed. `say`: the free text already asked. */
export function useLiveForm(say: string, latest: LatestAsked): (form: HTMLFormElement, changed: EventTarget) => void {
  const navigate = useNavigate();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  return (form, changed) => {
    if (!(changed instanceof HTMLInputElement) || changed.type !== "date") return;
    clearTimeout(timer.current);
    if (changed.value !== "" && parseDay(changed.value) === null) return;
    timer.current = setTimeout(() => {
      // Names that are being typed are nobody's question yet.
      void navigate(`/${askedAddress(latest.note({ ...latest.withForm(new FormData(form)), say }))}`, { replace: true, preventScrollReset: true });
    }, PAUSE_MS);
  };
}
