import { parseDay } from "../../base/date.ts";

/** The day that a page is asked for, by `?on=2026-01-31`; today (UTC) when it is left out. */
export interface DayAsked {
  readonly on: string;
  /** What stood in the address, when that is no day. */
  readonly refused?: string | undefined;
}

export function dayAsked(request: Request): DayAsked {
  const text = new URL(request.url).searchParams.get("on") ?? "";
  if (parseDay(text) !== null) return { on: text };
  const today = new Date().toISOString().slice(0, 10);
  return text === "" ? { on: today } : { on: today, refused: text.slice(0, 40) };
}
