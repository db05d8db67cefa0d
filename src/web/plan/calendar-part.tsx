import { Alert, Anchor, Button, Group, Text, TextInput, Title } from "@mantine/core";
import { useState } from "react";
import type { FeedAddress } from "../../app/plan/feed/feed-address.ts";
import type { FeedState } from "../../app/plan/feed/feed-state.ts";
import { saveFile } from "../record/save-file.ts";
import type { PlanResult } from "./plan-messages.ts";
import classes from "./plan.module.css";

interface CalendarPartProps {
  readonly result: PlanResult;
  /** What a calendar that subscribes would plan from. */
  readonly state: FeedState;
  /** Something is only tried: it is no plan for a calendar. */
  readonly isTried: boolean;
}

/** The plan in the person's own calendar: as a file, or as an address to subscribe to, with what that address gives away. */
export function CalendarPart({ result, state, isTried }: CalendarPartProps) {
  const [made, setMade] = useState<{ readonly of: FeedState; readonly address: FeedAddress }>();
  // An address for another record or other wishes is no longer the one to subscribe to.
  const address = made?.of === state ? made.address : undefined;
  const save = async (): Promise<void> => {
    const { calendar } = await import("../../app/plan/calendar.ts");
    saveFile(`recert-plan-${result.plan.asOf}.ics`, calendar(result.plan, result.pace, { ...(state.record.name === undefined ? {} : { name: state.record.name }), page: `${window.location.origin}/plan` }), "text/calendar");
  };
  const ask = async (): Promise<void> => {
    const { feedAddress } = await import("../../app/plan/feed/feed-address.ts");
    setMade({ of: state, address: await feedAddress({ ...state, made: result.plan.asOf }, window.location.origin) });
  };
  return (
    <section aria-labelledby="in-calendar" className={`${classes["part"] ?? ""} no-print`}>
      <Title order={2} size="h3" id="in-calendar">
        In your calendar
      </Title>
      <Text maw="42rem">Each course is spread over the hours a week that you chose, with something to try in between and a reminder before every day that matters.</Text>
      {isTried && <Text>What is only tried goes into no calendar. Go back to how it is first.</Text>}
      <Group gap="sm">
        <Button variant="default" disabled={isTried} onClick={() => void save()}>
          Download for my calendar
        </Button>
        <Button variant="default" disabled={isTried} onClick={() => void ask()}>
          Make an address to subscribe to
        </Button>
      </Group>
      <div aria-live="polite">
        {!isTried && address?.ok && (
          <Alert color="amber" title="Keep this address to yourself">
            <Text mb="sm">{address.warning}</Text>
            <TextInput label="Address for your calendar" readOnly value={address.url} onFocus={({ currentTarget }) => currentTarget.select()} mb="sm" />
            <Anchor href={address.subscribe}>Open it in the calendar of this device</Anchor>
          </Alert>
        )}
        {address && !address.ok && <Alert color="slate">{address.says}</Alert>}
      </div>
    </section>
  );
}
