import { minutesOf } from "../../plan/minutes.ts";

/** What was typed as a number of hours. */
export type HoursTyped =
  | { readonly is: "hours"; readonly hours: string }
  | { readonly is: "empty" }
  /** `says` what is wrong with it; `all`: it is as much as there is, so that it is finished. */
  | { readonly is: "wrong"; readonly says: string; readonly all?: true };

/** Reads hours such as 7.5 or 7,5, more than none; of what was done, less than all there is (`total`, decimal text): all of it is finished, which the record has to know. */
export function hoursTyped(text: string, total?: string): HoursTyped {
  const hours = text.trim().replace(/^(\d+),(\d+)$/, "$1.$2");
  if (hours === "") return { is: "empty" };
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(hours)) return { is: "wrong", says: "Write a number, such as 7.5" };
  const [minutes, all] = [minutesOf(hours), minutesOf(total)];
  if (minutes === null || minutes === 0) return { is: "wrong", says: "Write how much, more than 0" };
  if (all !== null && minutes > all) return { is: "wrong", says: `There are no more than ${total} hours of it. If you did all of it, say that you finished it`, all: true };
  return all !== null && minutes === all ? { is: "wrong", says: "That is all of it: say that you finished it", all: true } : { is: "hours", hours };
}
