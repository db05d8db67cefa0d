import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import type { Answers } from "../../app/standing/answer-question.ts";
import type { Question } from "../../evaluate/standing.ts";
import { answerForm, type Answering } from "../../present/standing/answer-field.ts";
import { answerPlace } from "../../present/standing/answer-place.ts";
import { renewalRows } from "../record/renewal-rows.tsx";
import { AnswerControl } from "./answer-control.tsx";
import { stayAt } from "./stay-at.ts";
import classes from "./question-form.module.css";

interface QuestionFormProps {
  readonly question: Question;
  readonly answering: Answering;
  readonly onAnswer: OnAnswer;
}

/** Takes an answer. Comes back with what is wrong with it; with nothing once it is kept. */
export type OnAnswer = (question: Question, answers: Answers) => Promise<string | undefined>;

/** A question that only the holder can settle, with the form that settles it in place. */
export function QuestionForm({ question, answering, onAnswer }: QuestionFormProps) {
  const { inputs, submit, no, place } = answerForm(question, answering);
  const held = answering.record.credentials.find(({ id }) => id === answerPlace(question.answer).item);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const answer = (form: HTMLFormElement | null, answers: Answers): void => {
    const stay = stayAt(form?.closest("section") ?? null);
    void onAnswer({ ...question, credential: answering.credential }, answers).then((wrong) => {
      setProblem(wrong);
      if (wrong === undefined) stay();
    });
  };
  return (
    <form
      className={classes["form"]}
      aria-label={question.says}
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        if (inputs.some(({ name, type }) => type === "several" && data.getAll(name).length === 0)) {
          setProblem("Choose at least one.");
          return;
        }
        answer(event.currentTarget, Object.fromEntries([...new Set(data.keys())].map((name) => [name, data.getAll(name).join(" ")])));
      }}
    >
      <Text fw={620} size="sm">
        {question.says}
      </Text>
      {inputs.length === 0 ? (
        <Text size="sm">
          {place} <Link to="/record">Open your record</Link>.
        </Text>
      ) : (
        <Group align="flex-end" gap="xs">
          {inputs.map((input) => (
            <AnswerControl key={input.name} input={input} renewals={renewalRows(held?.renewals, held?.["expires-on"])} />
          ))}
          <Button type="submit" size="sm">
            {submit}
          </Button>
          {no && (
            <Button size="sm" variant="default" onClick={(event) => answer(event.currentTarget.form, "no")}>
              {no}
            </Button>
          )}
        </Group>
      )}
      <div aria-live="assertive">
        {problem && (
          <Text size="sm" c="error">
            {problem} Nothing was changed.
          </Text>
        )}
      </div>
    </form>
  );
}
