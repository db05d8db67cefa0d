import { hoursText, minutesOf } from "../../plan/minutes.ts";

/** What is left of so many hours once others of them are done, as decimals: never less than nothing. `undefined` where one of the two is no number. */
export function hoursLeft(total: string | undefined, done: string): string | undefined {
  const [all, some] = [minutesOf(total), minutesOf(done)];
  return all === null || some === null ? undefined : hoursText(Math.max(0, all - some));
}
