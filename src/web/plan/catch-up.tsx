import { Button, Group, List, Text, TextInput, Title } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import type { CatchUpActView, CatchUpView } from "../../present/plan/catch-up-view.ts";
import standing from "../standing/credential-section.module.css";
import { StateBadge } from "../standing/state-badge.tsx";
import { hoursTyped } from "../../app/plan/hours-typed.ts";
import classes from "./plan.module.css";

/** What can be done about what was missed. */
export interface CatchUpOn {
  /** The plan on the page is followed from now on; absent where there is none. */
  readonly follow: (() => void) | undefined;
  /** So many hours of it are done in all since then (decimal text), of those that it had. */
  did(act: CatchUpActView, hours: string): void;
  /** Whether its hours can be told here: of a course that somebody named. */
  canTell(act: CatchUpActView): boolean;
  /** Writes it into the record as finished; absent where the record needs to know more. */
  finish?(act: CatchUpActView): (() => void) | undefined;
}

/** What became of the weeks since the plan that is followed: how far behind or ahead, what that does to the weeks that are left, and the ways to go on. */
export function CatchUp({ view, on }: { readonly view: CatchUpView; readonly on: CatchUpOn }) {
  const open = view.acts.filter((act) => act.open);
  const told = open.filter(on.canTell);
  return (
    <section aria-labelledby="since-then" className={classes["difference"]}>
      <div className={classes["head"]}>
        <Title order={3} size="h5" id="since-then">
          {view.title}
        </Title>
        <StateBadge words={view.words} plain />
      </div>
      <Text maw="46rem">{view.says}</Text>
      {view.acts.length > 0 && (
        <List size="sm" listStyleType="none" className={classes["plain"] ?? ""}>
          {view.acts.map((act) => (
            <List.Item key={act.key}>
              {act.title}: {act.says}.
            </List.Item>
          ))}
        </List>
      )}
      {view.weeks.length > 0 && (
        <details className={standing["details"]}>
          <summary>How the weeks change</summary>
          <ul className={classes["plain"]}>
            {view.weeks.map((week) => (
              <li key={week.key}>
                {week.title}: {week.says}
              </li>
            ))}
          </ul>
        </details>
      )}
      {told.length > 0 && (
        <Text size="sm" className="no-print">
          Did you do some of it? Write down how much: only the rest is planned then, as begun and paid for.
        </Text>
      )}
      {told.map((act) => (
        <DidForm key={act.key} act={act} did={(hours) => on.did(act, hours)} finish={on.finish?.(act)} />
      ))}
      <Group gap="sm" className="no-print">
        {told.length < open.length && (
          <Button component={Link} to="/record/activity" variant="default" size="compact-sm">
            Enter what you did
          </Button>
        )}
        {on.follow && (
          <Button variant="default" size="compact-sm" onClick={on.follow}>
            Follow this plan from today
          </Button>
        )}
      </Group>
    </section>
  );
}

/** What was written down before stands in it: what is typed takes its place. All of it is no number to write down, but finished. */
function DidForm({ act, did, finish }: { readonly act: CatchUpActView; did(hours: string): void; readonly finish: (() => void) | undefined }) {
  const [{ hours, of }, setHours] = useState({ hours: act.done, of: act.done });
  if (of !== act.done) setHours({ hours: act.done, of: act.done });
  const typed = hoursTyped(hours, act.total);
  const ready = typed.is === "hours" && typed.hours !== act.done;
  return (
    <form
      className={`${classes["move"] ?? ""} no-print`}
      aria-label={`What you did of ${act.title}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) did(typed.hours);
      }}
    >
      <TextInput
        label={`Hours that you did of ${act.title} since then, in all, of ${act.total}`}
        inputMode="decimal"
        value={hours}
        error={typed.is === "wrong" ? typed.says : undefined}
        onChange={({ currentTarget }) => setHours({ hours: currentTarget.value, of })}
        className={classes["grow"] ?? ""}
      />
      {typed.is === "wrong" && typed.all ? (
        finish ? (
          <Button variant="default" onClick={finish}>
            I finished it today
          </Button>
        ) : (
          <Button component={Link} to="/record/activity" variant="default">
            I finished it: enter it
          </Button>
        )
      ) : (
        <Button type="submit" variant="default" disabled={!ready}>
          Write it down
        </Button>
      )}
    </form>
  );
}
