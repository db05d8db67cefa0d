import { Button, Group, Stack, Text } from "@mantine/core";
import { useMemo } from "react";
import { Link } from "react-router";
import { type Answers, answered } from "../../app/standing/answer-question.ts";
import { wordsOf } from "../../app/standing/words-of.ts";
import type { Question } from "../../evaluate/standing.ts";
import { standingView } from "../../present/standing/standing-view.ts";
import type { RecordInBrowser } from "../record/store.ts";
import { CredentialSection } from "./credential-section.tsx";
import { DownloadStanding } from "./download-standing.tsx";
import type { Engine } from "./load-engine.ts";
import { Overview } from "./overview.tsx";
import { WithPrintedSources } from "./printed-sources.tsx";
import { UndoLine } from "./undo-line.tsx";

interface StandingAnswerProps {
  readonly engine: Engine;
  readonly store: RecordInBrowser;
  readonly asOf: string;
  readonly renewOn: string | undefined;
}

/** The standing of the whole record, worked out here in the browser. */
export function StandingAnswer({ engine, store, asOf, renewOn }: StandingAnswerProps) {
  const { record, change } = store;
  const standing = useMemo(() => engine.judge(record, asOf, renewOn), [engine, record, asOf, renewOn]);
  const words = useMemo(() => wordsOf(engine), [engine]);
  const view = useMemo(() => standingView(standing, record.cards ?? [], words.cards), [standing, record, words]);
  const titles = new Map(view.credentials.map(({ view: { id, title } }) => [id, title]));
  const onAnswer = async (question: Question, answers: Answers): Promise<string | undefined> => {
    const next = answered(record, question, answers);
    // An answer that would make the record unreadable is refused here, while it can still be put right.
    const { recordProblem } = await import("../../app/standing/record-problem.ts");
    const problem = recordProblem(next);
    if (problem === undefined) change(`Answered: ${question.says}`, next);
    return problem;
  };
  return (
    <Stack gap="xl">
      <Stack gap="xs">
        <Group justify="space-between" gap="sm">
          <Text c="dimmed">
            As of <strong>{view.asOfWords}</strong>, worked out in this browser.
          </Text>
          <Group gap="sm" className="no-print">
            <Button component={Link} to="/plan" variant="light">
              Plan what to do
            </Button>
            <DownloadStanding standing={standing} />
          </Group>
        </Group>
        <UndoLine store={store} />
      </Stack>
      <WithPrintedSources shown={view}>
        {view.credentials.length > 1 && <Overview view={view} />}
        {view.credentials.map(({ view: one, band }) => (
          <CredentialSection key={one.id} view={one} band={band} answering={{ words, record, credential: one.id, titles }} onAnswer={onAnswer} />
        ))}
      </WithPrintedSources>
    </Stack>
  );
}
