import { Button, Group, NativeSelect, Text, TextInput } from "@mantine/core";
import { Link } from "react-router";
import type { Answers } from "../../app/standing/answer-question.ts";
import type { Question } from "../../evaluate/standing.ts";
import { answerForm, type AnswerInput, type AnswerWords } from "../../present/standing/answer-field.ts";
import classes from "./question-form.module.css";

interface QuestionFormProps {
  readonly question: Question;
  readonly words: AnswerWords;
  readonly onAnswer: (question: Question, answers: Answers) => void;
}

/** A question that only the holder can settle, with the form that settles it in place. */
export function QuestionForm({ question, words, onAnswer }: QuestionFormProps) {
  const { inputs, submit, no } = answerForm(question, words);
  return (
    <form
      className={classes["form"]}
      aria-label={question.says}
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        onAnswer(question, Object.fromEntries(inputs.map(({ name }) => [name, String(data.get(name) ?? "")])));
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
            <Button size="sm" variant="default" onClick={() => onAnswer(question, "no")}>
              {no}
            </Button>
          )}
        </Group>
      )}
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
