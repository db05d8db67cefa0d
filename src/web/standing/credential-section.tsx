import { Anchor, Text, Title } from "@mantine/core";
import { Link } from "react-router";
import type { Answers } from "../../app/standing/answer-question.ts";
import type { Question } from "../../evaluate/standing.ts";
import type { BandView } from "../../present/band/band-view.ts";
import type { AnswerWords } from "../../present/standing/answer-field.ts";
import type { CredentialView } from "../../present/standing/credential-view.ts";
import { Band } from "../band/band.tsx";
import { ConfidenceMark } from "../confidence-mark.tsx";
import { ActivityTable } from "./activity-table.tsx";
import classes from "./credential-section.module.css";
import { CycleLine } from "./cycle-line.tsx";
import { DateList } from "./date-list.tsx";
import { FeeList } from "./fee-list.tsx";
import { LimitList } from "./limit-list.tsx";
import { NoteList } from "./note-list.tsx";
import { Part } from "./part.tsx";
import { QuestionForm } from "./question-form.tsx";
import { RequirementList } from "./requirement-list.tsx";
import { SourceMark } from "./source-mark.tsx";
import { StateBadge } from "./state-badge.tsx";
import { StepList } from "./step-list.tsx";

interface CredentialSectionProps {
  readonly view: CredentialView;
  readonly band: BandView;
  readonly words: AnswerWords;
  readonly onAnswer: (question: Question, answers: Answers) => void;
}

/** One credential: its sentence, its band, and everything behind them. */
export function CredentialSection({ view, band, words, onAnswer }: CredentialSectionProps) {
  return (
    <section className={classes["section"]} id={view.id} aria-labelledby={`${view.id}-name`}>
      <header className={classes["head"]}>
        <Title order={2} id={`${view.id}-name`}>
          <Anchor component={Link} to={`/rules/${view.id}`} inherit underline="hover" c="inherit">
            {view.title}
          </Anchor>
        </Title>
        <StateBadge words={view.state} />
        <ConfidenceMark confidence={view.confidence} />
      </header>
      <Text size="lg" className={classes["headline"] ?? ""}>
        {view.headline}
      </Text>
      {view.questions.length > 0 && (
        <div className={classes["questions"]}>
          {view.questions.map((question) => (
            <QuestionForm key={question.id} question={question} words={words} onAnswer={onAnswer} />
          ))}
        </div>
      )}
      <Band view={band} name={view.title} />
      <CycleLine view={view} />
      <div className={classes["columns"]}>
        {view.requirements.length > 0 && (
          <Part title="What it takes" wide>
            <RequirementList requirements={view.requirements} />
            {view.surplus && (
              <p className={classes["surplus"]} data-lost={view.surplus.lost || undefined}>
                <strong>Surplus: {view.surplus.amount}.</strong> {view.surplus.says} <SourceMark mark={view.surplus.mark} />
              </p>
            )}
            {view.withPending && <p className={classes["aside"]}>{view.withPending}</p>}
          </Part>
        )}
        {view.next.length > 0 && (
          <Part title="What to do next">
            <StepList next={view.next} />
            {view.changes && <p className={classes["aside"]}>{view.changes}</p>}
          </Part>
        )}
        {view.dates.length > 0 && (
          <Part title="Dates">
            <DateList dates={view.dates} />
          </Part>
        )}
        {view.fees.length > 0 && (
          <Part title="What it costs">
            <FeeList fees={view.fees} />
          </Part>
        )}
      </div>
      {view.activities.length > 0 && (
        <Part title="Your activities, and what each gave">
          <ActivityTable activities={view.activities} credential={view.title} />
        </Part>
      )}
      {view.limits.length > 0 && (
        <Part title="Limits">
          <LimitList limits={view.limits} />
        </Part>
      )}
      {view.notes.length > 0 && (
        <details className={classes["details"]}>
          <summary>What else the body says</summary>
          <NoteList notes={view.notes} />
        </details>
      )}
    </section>
  );
}
