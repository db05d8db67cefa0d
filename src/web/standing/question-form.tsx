import { Button, Group, NativeSelect, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import type { Answers } from "../../app/standing/answer-question.ts";
import type { Question } from "../../evaluate/standing.ts";
import { answerForm, type AnswerInput, type AnswerWords } from "../../present/standing/answer-field.ts";
import { stayAt } from "./stay-at.ts";
import classes from "./question-form.module.css";

interface QuestionFormProps {
  readonly question: Question;
  readonly words: AnswerWords;
  readonly onAnswer: OnAnswer;
}

/** Takes an answer. Comes back with what is wrong with it; with nothing once it is kept. */
export type OnAnswer = (question: Question, answers: Answers) => Promise<string | undefined>;

/** A question that only the holder can settle, with the form that settles it in place. */
export function QuestionForm({ question, words, onAnswer }: QuestionFormProps) {
  const { inputs, submit, no } = answerForm(question, words);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const answer = (form: HTMLFormElement | null, answers: Answers): void => {
    const stay = stayAt(form?.closest("section") ?? null);
    void onAnswer(question, answers).then((wrong) => {
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
        answer(event.currentTarget, Object.fromEntries(inputs.map(({ name }) => [name, String(data.get(name) ?? "")])));
      }}
    >
      <Text fw={620} size="sm">
        {question.says}
      </Text>
      {inputs.length === 0 ? (
        <Text size="sm">
          <Link to="/record">Answer it in your record</Link>
        </Text>
      ) : (
        <Group align="flex-end" gap="xs">
          {inputs.map((input) => (
            <AnswerControl key={input.name} input={input} />
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

function AnswerControl({ input }: { readonly input: AnswerInput }) {
  const { name, label, type, choices = [], optional = false } = input;
  const shared = { name, label: optional ? `${label} (if known)` : label, required: !optional, withAsterisk: false, size: "sm" } as const;
  if (type === "choice") {
    return <NativeSelect {...shared} defaultValue="" data={[{ value: "", label: "Choose" }, ...choices.map(({ value, says }) => ({ value, label: says }))]} className={classes["choice"] ?? ""} />;
  }
  if (type === "date") return <TextInput {...shared} type="date" min="1900-01-01" max="2199-12-31" />;
  return <TextInput {...shared} {...(type === "decimal" ? { inputMode: "decimal", pattern: "\\d{1,4}(\\.\\d{1,6})?", title: "A number such as 1.5" } : { maxLength: 60 })} />;
}
