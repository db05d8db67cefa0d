import { Alert, Button, Group, Loader, Text } from "@mantine/core";
import { useMemo } from "react";
import { Link, useSearchParams } from "react-router";
import { bodiesOf } from "../../app/standing/bodies-of.ts";
import { parseDay } from "../../base/date.ts";
import { petitionView } from "../../present/petition/petition-view.ts";
import { EmptyState } from "../layout/empty-state.tsx";
import { Page } from "../layout/page.tsx";
import { pageTitle } from "../layout/page-title.ts";
import { PetitionAnswers } from "../petition/petition-answers.tsx";
import { usePetitionCheck } from "../petition/use-petition-check.ts";
import { StorageNotices } from "../record/storage-notices.tsx";
import { type RecordInBrowser, useRecord } from "../record/store.ts";
import type { Engine } from "../standing/load-engine.ts";
import { WithPrintedSources } from "../standing/printed-sources.tsx";
import { today } from "../standing/today.ts";
import { useEngine } from "../standing/use-engine.ts";
import { WithoutScripts } from "../standing/without-scripts.tsx";

export const meta = () => [{ title: pageTitle("Petitions") }];

/** The pre-check before anyone pays a fee. The record lives in the browser, so the server can only draw the frame. */
export default function PetitionPage() {
  const store = useRecord();
  const { credentials, activities = [] } = store.record;
  return (
    <Page title="Petitions" lead="Which of your activities a body has to approve, what that costs, until when, and what would be refused. Before you pay.">
      <p className="no-print">
        <Link to="/standing">Back to your standing</Link>
      </p>
      <WithoutScripts />
      <StorageNotices mine={store} />
      {!store.loaded ? (
        <Waiting>Reading your record</Waiting>
      ) : credentials.length === 0 || activities.length === 0 ? (
        <EmptyState title="There is nothing to check yet" action={{ to: "/record", label: "Go to my record" }}>
          As soon as your record names a credential and something you did for it, this page says for each body whether a petition is needed, what it costs and what it must show. Nothing leaves this browser.
        </EmptyState>
      ) : (
        <Answer record={store.record} />
      )}
    </Page>
  );
}

function Answer({ record }: Pick<RecordInBrowser, "record">) {
  const engine = useEngine(bodiesOf(record));
  if (engine.is === "loading") return <Waiting>Fetching the rulebooks that your record needs</Waiting>;
  if (engine.is === "failed") {
    return (
      <Alert color="brick" variant="outline" title="The rulebooks could not be fetched">
        <Text mb="sm">Your record is safe in this browser. Check the connection, then try again.</Text>
        <Button onClick={engine.retry}>Try again</Button>
      </Alert>
    );
  }
  return <Checked engine={engine.engine} record={record} />;
}

function Checked({ engine, record }: { readonly engine: Engine } & Pick<RecordInBrowser, "record">) {
  const [params] = useSearchParams();
  const asked = params.get("as-of") ?? "";
  const asOf = parseDay(asked) === null ? today() : asked;
  const check = usePetitionCheck(engine);
  const view = useMemo(() => check && petitionView(check(record, asOf)), [check, record, asOf]);
  if (!view) return <Waiting>Checking each activity</Waiting>;
  return (
    <WithPrintedSources shown={view}>
      <PetitionAnswers view={view} />
    </WithPrintedSources>
  );
}

function Waiting({ children }: { readonly children: string }) {
  return (
    <Group aria-live="polite" className="needs-scripts">
      <Loader size="sm" aria-hidden="true" />
      <Text>{children}</Text>
    </Group>
  );
}
