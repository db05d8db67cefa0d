import { Alert, Button, Group, Loader, Text } from "@mantine/core";
import { useSearchParams } from "react-router";
import { bodiesOf } from "../../app/standing/bodies-of.ts";
import { parseDay } from "../../base/date.ts";
import { EmptyState } from "../layout/empty-state.tsx";
import { Page } from "../layout/page.tsx";
import { pageTitle } from "../layout/page-title.ts";
import { StorageNotices } from "../record/storage-notices.tsx";
import { useRecord } from "../record/store.ts";
import { AsOfForm } from "../standing/as-of-form.tsx";
import { StandingAnswer } from "../standing/standing-answer.tsx";
import { today } from "../standing/today.ts";
import { useEngine } from "../standing/use-engine.ts";
import { WithoutScripts } from "../standing/without-scripts.tsx";

export const meta = () => [{ title: pageTitle("Standing") }];

/** Where each credential stands. The record lives in the browser, so the server can only draw the frame. */
export default function StandingPage() {
  const store = useRecord();
  return (
    <Page title="Standing" lead="Where each of your credentials stands, and what comes next.">
      <WithoutScripts />
      <StorageNotices mine={store} />
      {!store.loaded ? (
        <Waiting>Reading your record</Waiting>
      ) : store.record.credentials.length === 0 ? (
        <EmptyState title="Your record is empty" action={{ to: "/record", label: "Start my record" }}>
          As soon as your record names one credential and the day you earned it, its cycle, what it takes, every date and every
          fee stand here, each with the rule behind it. Nothing leaves this browser.
        </EmptyState>
      ) : (
        <Answer store={store} />
      )}
    </Page>
  );
}

function Answer({ store }: { readonly store: ReturnType<typeof useRecord> }) {
  const [params] = useSearchParams();
  const engine = useEngine(bodiesOf(store.record));
  const now = today();
  const day = (key: string): string | undefined => (parseDay(params.get(key) ?? "") === null ? undefined : (params.get(key) ?? undefined));
  const asOf = day("as-of") ?? now;
  const renewOn = day("renew-on");
  if (engine.is === "loading") return <Waiting>Fetching the rulebooks that your record needs</Waiting>;
  if (engine.is === "failed") {
    return (
      <Alert color="brick" variant="outline" title="The rulebooks could not be fetched">
        <Text mb="sm">Your record is safe in this browser. Check the connection, then try again.</Text>
        <Button onClick={engine.retry}>Try again</Button>
      </Alert>
    );
  }
  return (
    <>
      <AsOfForm asOf={asOf} today={now} renewOn={renewOn} />
      <StandingAnswer engine={engine.engine} store={store} asOf={asOf} renewOn={renewOn} />
    </>
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
