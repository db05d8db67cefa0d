import type { RuleMark } from "../standing/rule-mark.ts";

/** A sentence of the answer, with the rules that its figures rest on. */
export interface AnswerSentence {
  readonly text: string;
  readonly mark?: RuleMark | undefined;
}
