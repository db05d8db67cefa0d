import { Anchor, Text, Title } from "@mantine/core";
import { Link } from "react-router";
import type { BandView } from "../../present/band/band-view.ts";
import type { Answering } from "../../present/standing/answer-field.ts";
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
import { Questions } from "./questions.tsx";
import type { OnAnswer } from "./question-form.tsx";
import { RequirementList } from "./requirement-list.tsx";
import { SourceMark } from "./source-mark.tsx";
import { StateBadge } from "./state-badge.tsx";
import { StepList } from "./step-list.tsx";

interface CredentialSectionProps {
  readonly view: CredentialView;
  readonly band: BandView;
  readonly answering: Answering;
  readonly onAnswer: OnAnswer;
}

/** One credential: its sentence, its band, and everything behind them. */
export function CredentialSection({ view, band, answering, onAnswer }: CredentialSectionProps) {
  return (
    <section className={classes["section"]} id={view.id} aria-labelledby={`${view.id}-name`}>
      <header className={classes["head"]}>
        <Title order={2} id={`${view.id}-name`} tabIndex={-1}>
          <Anchor component={Link} to={`/rules/${view.id}`} inherit underline="hover" c="inherit">
            {view.title}
          </Anchor>
        </Title>
        <StateBadge words={view.state} />
        <ConfidenceMark confidence={view.confidence} />
      </header>
      <Text size="lg" className={classes["headline"] ?? ""}>
        {view.headline} <SourceMark mark={view.headlineMark} />
      </Text>
      <Band view={band} />
      <CycleLine view={view} />
      <Questions questions={view.questions} answering={answering} onAnswer={onAnswer} />
      <div className={classes["columns"]}>
        <div className={classes["column"]}>
          {view.requirements.length > 0 && (
            <Part title="What it takes" order={2}>
              <RequirementList requirements={view.requirements} />
              {view.carriedIn && (
                <p className={classes["surplus"]}>
                  <strong>Carried in: {view.carriedIn.amount}.</strong> {view.carriedIn.says} <SourceMark mark={view.carriedIn.mark} />
                </p>
              )}
              {view.surplus && (
                <p className={classes["surplus"]} data-lost={view.surplus.lost || undefined}>
                  <strong>Surplus: {view.surplus.amount}.</strong> {view.surplus.says} <SourceMark mark={view.surplus.mark} />
                </p>
              )}
              {view.withPending && <p className={classes["aside"]}>{view.withPending}</p>}
            </Part>
          )}
          {view.fees.length > 0 && (
            <Part title="What it costs" order={4}>
              <FeeList fees={view.fees} />
            </Part>
          )}
        </div>
        <div className={classes["column"]}>
          {view.next.length > 0 && (
            <Part title="What to do next" order={1}>
              <StepList next={view.next} />
              {view.changes && <p className={classes["aside"]}>{view.changes}</p>}
            </Part>
          )}
          {view.dates.length > 0 && (
            <Part title="Dates" order={3}>
              <DateList dates={view.dates} />
            </Part>
          )}
        </div>
      </div>
      {view.activities.length > 0 && (
        <Part title="Your activities, and what each gave">
          <ActivityTable activities={view.activities} credential={view.title} />
        </Part>
      )}
      {view.limits.length > 0 && (
        <Part title="Limits that your credit touches">
          <LimitList limits={view.limits} />
        </Part>
      )}
      {view.untouched.length > 0 && (
        <details className={classes["details"]}>
          <summary>Limits that nothing touches yet ({view.untouched.length})</summary>
          <LimitList limits={view.untouched} />
        </details>
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
