import { Group, Loader, Text } from "@mantine/core";
import { useSearchParams } from "react-router";
import { parseDay } from "../../base/date.ts";
import { KeptNotices } from "../kept/kept-notices.tsx";
import { UndoBar } from "../kept/undo-bar.tsx";
import { EmptyState } from "../layout/empty-state.tsx";
import { Page } from "../layout/page.tsx";
import { pageTitle } from "../layout/page-title.ts";
import { useBasis } from "../plan/kept-plan.ts";
import { PlanDesk } from "../plan/plan-desk.tsx";
import { useFollowed } from "../plan/use-followed.ts";
import { StorageNotices } from "../record/storage-notices.tsx";
import { useRecord } from "../record/store.ts";
import { today } from "../standing/today.ts";
import { WithoutScripts } from "../standing/without-scripts.tsx";

export const meta = () => [{ title: pageTitle("Plan") }];

/** What to do and when, to keep every credential. The record lives in the browser and the plan is made there, so the server can only draw the frame. */
export default function PlanPage() {
  const mine = useRecord();
  const basis = useBasis();
  const followed = useFollowed();
  const [params] = useSearchParams();
  const asked = params.get("as-of") ?? "";
  return (
    <Page title="Plan" lead="What to take, when to renew and what it costs, over all your credentials together.">
      <WithoutScripts />
      <StorageNotices mine={mine} />
      <KeptNotices kept={basis} what="plan" text={() => `${JSON.stringify(basis.value, null, 2)}\n`} />
      <KeptNotices
        kept={mine.problem === undefined && basis.problem === undefined ? followed : { ...followed, problem: undefined }}
        what="plan to compare with"
        text={() => `${JSON.stringify(followed.value, null, 2)}\n`}
        then="Later days are compared with the plan of today in its place."
      />
      {!mine.loaded || !basis.loaded || !followed.loaded ? (
        <Group aria-live="polite" className="needs-scripts">
          <Loader size="sm" aria-hidden="true" />
          <Text>Reading your record</Text>
        </Group>
      ) : mine.record.credentials.length === 0 ? (
        <EmptyState title="Your record is empty" action={{ to: "/record", label: "Start my record" }}>
          As soon as your record names one credential and the day you earned it, the plan that costs least stands here: which course when, which card, when to
          renew, and why. It is made in this browser, and nothing leaves it.
        </EmptyState>
      ) : (
        <PlanDesk mine={mine} basis={basis} followed={followed} asOf={parseDay(asked) === null ? today() : asked} />
      )}
      <UndoBar of={[mine, basis, followed]} />
    </Page>
  );
}
