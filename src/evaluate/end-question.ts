import type { Question } from "../base/verdict.ts";

/** Asks for the end that is printed on the holder's paper. */
export function endQuestion(credential: string, says: string): Question {
  return { id: `credentials:${credential}:expires-on`, says, answer: `credentials.${credential}.expires-on`, credential };
}
