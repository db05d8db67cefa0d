import { Alert, Button, Loader, Text, Title } from "@mantine/core";
import { useEffect, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { bodiesOf } from "../../app/standing/bodies-of.ts";
import { type CredentialDiff, standingDiff } from "../../present/changes/standing-diff.ts";
import { dayWords } from "../../present/day-words.ts";
import { useRecord } from "../record/store.ts";
import type { Engine } from "../standing/load-engine.ts";
import { WithPrintedSources } from "../standing/printed-sources.tsx";
import { today } from "../standing/today.ts";
import { useEngine } from "../standing/use-engine.ts";
import { WithoutScripts } from "../standing/without-scripts.tsx";
import classes from "./changes.module.css";
import { CredentialDiffView } from "./credential-diff-view.tsx";
import { type DaysAsked, daysAsked } from "./days-asked.ts";
import { DaysForm } from "./days-form.tsx";

/** What the changes between two days mean for the record that this browser keeps. It is judged here, and leaves the browser for nobody. */
export function ForMyRecord() {
  const store = useRecord();
  return (
    <section id="for-you" className={classes["mine"]} aria-labelledby="for-you-title">
      <Title order={2} size="h3" id="for-you-title">
        What it means for you
      </Title>
      <WithoutScripts />
      {store.loaded && (store.record.credentials.length === 0 ? <Empty /> : <Mine record={store.record} />)}
    </section>
  );
}

function Empty() {
  return (
    <Text>
      <Link to="/record">Start your record</Link>, and here stands what the changes between any two days mean for each of your credentials, worked out in this browser.
    </Text>
  );
}

function Mine({ record }: { readonly record: ReturnType<typeof useRecord>["record"] }) {
  const [asked] = useSearchParams();
  const days = daysAsked(asked, today());
  const wanted = asked.get("from") !== null && days.refused === undefined;
  return (
    <>
      <Text>Your record, judged today by the rules as they stood on one day and as they stood on another. Rows that begin later are left out.</Text>
      <DaysForm {...days} />
      {wanted && <Judged record={record} days={days} />}
    </>
  );
}

function Judged({ record, days }: { readonly record: ReturnType<typeof useRecord>["record"]; readonly days: DaysAsked }) {
  const engine = useEngine(bodiesOf(record));
  if (engine.is === "loading") return <Loader size="sm" aria-label="Fetching the rulebooks that your record needs" />;
  if (engine.is === "failed") {
    return (
      <Alert color="brick" variant="outline" title="The rulebooks could not be fetched">
        <Text mb="sm">Check the connection, then try again.</Text>
        <Button onClick={engine.retry}>Try again</Button>
      </Alert>
    );
  }
  return <Compared engine={engine.engine} record={record} days={days} />;
}

function Compared({ engine, record, days: { from, to } }: { readonly engine: Engine; readonly record: ReturnType<typeof useRecord>["record"]; readonly days: DaysAsked }) {
  const [diffs, setDiffs] = useState<readonly CredentialDiff[]>();
  useEffect(() => {
    let wanted = true;
    void import("../../app/changes/judge-on.ts").then(({ judgeOn }) => {
      const asOf = today();
      if (wanted) setDiffs(standingDiff(judgeOn(engine, from)(record, asOf), judgeOn(engine, to)(record, asOf)));
    });
    return () => {
      wanted = false;
    };
  }, [engine, record, from, to]);
  if (!diffs) return <Loader size="sm" aria-label="Judging your record" />;
  return (
    <div className={classes["events"]} aria-live="polite">
      <Text>
        Before: by the rules as they stood on {dayWords(from)}. After: by those of {dayWords(to)}.
      </Text>
      <WithPrintedSources shown={diffs}>
        {diffs.map((diff, index) => (
          <CredentialDiffView key={`${index} ${diff.id}`} diff={diff} />
        ))}
      </WithPrintedSources>
    </div>
  );
}
