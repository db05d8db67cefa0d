import { Link } from "react-router";
import type { Question } from "../../evaluate/standing.ts";
import { countWords } from "../../present/count-words.ts";
import type { Answering } from "../../present/standing/answer-field.ts";
import classes from "./credential-section.module.css";
import { type OnAnswer, QuestionForm } from "./question-form.tsx";

/** How many questions stand open at once; more would bury the answer that is already there. */
const SHOWN = 2;

/** How many more are drawn when the rest is unfolded. */
const FOLDED = 20;

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly answering: Answering;
  readonly onAnswer: OnAnswer;
}

/** What would settle what is unknown, most telling first. */
export function Questions({ questions, answering, onAnswer }: QuestionsProps) {
  if (questions.length === 0) return null;
  const form = (question: Question) => <QuestionForm key={question.id} question={question} answering={answering} onAnswer={onAnswer} />;
  const rest = questions.slice(SHOWN);
  return (
    <div className={classes["questions"]}>
      {questions.slice(0, SHOWN).map(form)}
      {rest.length > 0 && (
        <details className={classes["details"]}>
          <summary>{rest.length === 1 ? "One more question" : `${countWords(rest.length)} more questions`}</summary>
          <div className={classes["questions"]}>
            {rest.slice(0, FOLDED).map(form)}
            {rest.length > FOLDED && (
              <p className={classes["aside"]}>
                {countWords(rest.length - FOLDED)} more of this kind follow. <Link to="/record">Your record</Link> is the better place for so many.
              </p>
            )}
          </div>
        </details>
      )}
    </div>
  );
}
