import type { Question } from "../base/verdict.ts";

/** Asks which of several credentials of a body an activity is for. */
export function askCredential(ref: string, title: string, body: string): Question {
  return { id: `activities:${ref}:for`, says: `For which of your ${body} credentials do you use ${title}?`, answer: `activities.${ref}.for` };
}
