import type { Question } from "../../base/verdict.ts";
import type { Credit } from "../credit.ts";
import type { CapRoom } from "./cap-rooms.ts";

/** Asks what would tell which limit an activity shares: its event, or its content. Nothing where the record says it. */
export function askShare({ cap }: CapRoom, { activity }: Credit): Question[] {
  const name = activity.title ?? activity.ref;
  if (cap.per === "event" && activity.event === undefined)
    return [{ id: `activities:${activity.ref}:event`, says: `At which event was ${name}? What was done at one event shares a limit; give each event a name of its own.`, answer: `activities.${activity.ref}.event` }];
  if (cap.per === "content" && activity.content === undefined)
    return [{ id: `activities:${activity.ref}:content`, says: `What was the content of ${name}? The same content shares a limit; give each content a name of its own.`, answer: `activities.${activity.ref}.content` }];
  return [];
}
