import { exactHoursText, minutesOf } from "../../../plan/minutes.ts";
import type { Pace } from "../../../plan/pace/pace.ts";
import type { Progress } from "../../../plan/pace/progress.ts";

/** What was told to be done, and on top of it what a pace has up to and with `until`, as if it had been done; and how many minutes of each act that is. */
export function progressSince(pace: Pace, told: Progress | undefined, until: string): { progress: Progress; takenAsDone: Map<string, number> } {
  const takenAsDone = new Map<string, number>();
  for (const { act, on, minutes } of pace.sittings) if (on <= until) takenAsDone.set(act, (takenAsDone.get(act) ?? 0) + minutes);
  const hours: Record<string, string> = { ...told?.hours };
  for (const [act, minutes] of takenAsDone) hours[act] = exactHoursText(minutes + (minutesOf(hours[act] ?? "0") ?? 0));
  return { progress: { until, hours, ...(told?.done ? { done: told.done } : {}) }, takenAsDone };
}
