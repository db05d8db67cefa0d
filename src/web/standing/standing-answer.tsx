import { Group, Stack, Text } from "@mantine/core";
import { useMemo } from "react";
import { type Answers, answered } from "../../app/standing/answer-question.ts";
import type { Question } from "../../evaluate/standing.ts";
import { standingView } from "../../present/standing/standing-view.ts";
import type { RecordInBrowser } from "../record/store.ts";
import { CredentialSection } from "./credential-section.tsx";
import { DownloadStanding } from "./download-standing.tsx";
import type { Engine } from "./load-engine.ts";
import { Overview } from "./overview.tsx";
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
  const view = useMemo(() => standingView(standing, record.cards ?? []), [standing, record]);
  const onAnswer = (question: Question, answers: Answers): void => change(`Answered: ${question.says}`, answered(record, question, answers));
  return (
    <Stack gap="xl">
      <Group justify="space-between" gap="sm">
        <Text c="dimmed">
          As of <strong>{view.asOfWords}</strong>, worked out in this browser.
        </Text>
        <DownloadStanding standing={standing} />
      </Group>
      <UndoLine store={store} />
      {view.credentials.length > 1 && <Overview view={view} />}
      {view.credentials.map(({ view: one, band }) => (
        <CredentialSection key={one.id} view={one} band={band} words={engine.vocabulary} onAnswer={onAnswer} />
      ))}
    </Stack>
  );
}
