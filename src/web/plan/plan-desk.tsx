import { Alert, Button, Stack, Text } from "@mantine/core";
import { useMemo, useState } from "react";
import { beginCourse, leaveOutCourse, pinCourse, takeBackCourse, unbeginCourse, unpinCourse } from "../../app/plan/change-wishes.ts";
import { hasPassed } from "../../app/plan/has-passed.ts";
import { hoursLeft } from "../../app/plan/hours-left.ts";
import { finishAct } from "../../app/plan/finish-act.ts";
import { planDifference } from "../../app/plan/plan-difference.ts";
import { wishFaults } from "../../app/plan/wish-faults.ts";
import { supposablesOf } from "../../app/plan/suppose/supposable.ts";
import { newCardWords } from "../../app/plan/suppose/supposed-words.ts";
import { planBodies } from "../../app/plan/plan-bodies.ts";
import { addDays, type Day, formatDay, parseDay } from "../../base/date.ts";
import type { Wishes } from "../../plan/wishes/wishes.ts";
import type { ActView } from "../../present/plan/act-view.ts";
import { dayWords } from "../../present/day-words.ts";
import { hourWords } from "../../base/hour-words.ts";
import { latestChange } from "../kept/latest-change.ts";
import { useCatalogue } from "../record/use-catalogue.ts";
import type { RecordInBrowser } from "../record/store.ts";
import { today } from "../standing/today.ts";
import { useEngine } from "../standing/use-engine.ts";
import type { ActOn } from "./act-actions.tsx";
import type { CatchUpOn } from "./catch-up.tsx";
import { CalendarPart } from "./calendar-part.tsx";
import { Comparison } from "./comparison.tsx";
import { CoursesPart } from "./courses-part.tsx";
import { Difference } from "./difference.tsx";
import { KeptOut } from "./kept-out.tsx";
import type { BasisInBrowser } from "./kept-plan.ts";
import { PlanAnswer } from "./plan-answer.tsx";
import { PlanHeadline } from "./plan-headline.tsx";
import { PlanningBar } from "./planning-bar.tsx";
import { PreferField } from "./prefer-field.tsx";
import { planner } from "./start-worker.ts";
import type { FollowedInBrowser } from "./use-followed.ts";
import { usePlanning } from "./use-planning.ts";
import { useRemembered } from "./use-remembered.ts";
import { useResultFocus } from "./use-result-focus.ts";
import { type Trial, triedRecord } from "./trial.ts";
import { WhatIf } from "./what-if.tsx";
import { WishesForm } from "./wishes-form.tsx";
import classes from "./plan.module.css";
import standing from "../standing/credential-section.module.css";

/** What a plan may take, in seconds. */
const SECONDS = 20;

interface PlanDeskProps {
  readonly mine: RecordInBrowser;
  readonly basis: BasisInBrowser;
  readonly followed: FollowedInBrowser;
  readonly asOf: string;
}

/** Everything about the plan of a record that has something in it: its answer first, then what is wished, the plan, and what can be done about it. */
export function PlanDesk({ mine, basis, followed, asOf }: PlanDeskProps) {
  const { record } = mine;
  const { wishes, options, failed } = basis.value;
  const { catalogue, missing } = useCatalogue();
  const kept = latestChange([mine, basis, followed]);
  const serial = kept?.change.serial ?? 0;
  // `at`: what was changed last when the trial began or ended.
  const [{ trial, at }, setTrial] = useState<{ readonly trial?: Trial | undefined; readonly at?: number }>({});
  const because = at === serial ? (trial?.says ?? "Back to how it is") : kept?.says;
  const bodies = useMemo(() => planBodies(triedRecord(record, trial), catalogue.courses, options), [record, trial, catalogue, options]);
  const engine = useEngine(bodies);
  // The catalogue says which rulebooks are needed: without it only those of the record are.
  const ready = catalogue.bodies.length > 0 || missing;
  const tried = useMemo(() => triedRecord(record, trial), [record, trial]);
  // What is looked at from another day is no day missed.
  const { before } = followed.value;
  const since = trial === undefined && asOf === today() && before !== undefined && hasPassed(before, asOf) ? before : undefined;
  const ask = ready ? { record: tried, asOf, basis: basis.value, bodies, seconds: SECONDS, ...(trial ? { tried: trial.says } : {}), ...(since ? { since } : {}), ...(trial?.is === "other-rule" ? { suppose: trial.suppose } : {}) } : undefined;
  const planning = usePlanning(planner, ask, because);
  useRemembered(followed, planning);
  const { at: result, expect } = useResultFocus(planning);
  const tryIt = (next: Trial | undefined): void => {
    expect();
    setTrial({ trial: next, at: serial });
  };
  const { asked } = planning;
  const supposed = useMemo(() => (asked?.tried === undefined ? undefined : { says: asked.tried, note: asked.suppose && newCardWords(asked.suppose.path), row: asked.suppose }), [asked]);
  // What is tried is neither written down nor changed as if it were the plan.
  const isTried = trial !== undefined || supposed !== undefined;
  const all = planning.shown?.options ?? [];
  const quietly = (says: string, next: Wishes): void => basis.change(says, { ...basis.value, wishes: next });
  const wish = (says: string, next: Wishes): void => {
    expect();
    quietly(says, next);
  };
  const optionOf = (act: ActView): string => act.option ?? "";
  const on: ActOn = {
    pin: (act, days) => wish(`Pinned ${act.title}`, pinCourse(wishes, optionOf(act), days)),
    moveTo: (act, day) => quietly(`Pinned ${act.title}`, pinCourse(wishes, optionOf(act), { from: day, until: day })),
    unpin: (act) => wish(`Unpinned ${act.title}`, unpinCourse(wishes, optionOf(act))),
    begin: (act, left) => wish(`Begun ${act.title}, ${hourWords(left)} left`, beginCourse(wishes, optionOf(act), left)),
    leaveOut: (act) => wish(`Left out ${act.title}`, leaveOutCourse(wishes, optionOf(act))),
    asOf,
    canMove: (act) => all.some(({ id }) => id === act.option),
    canFinish: (act) => finishAct({ record, wishes }, act, all, asOf) !== undefined,
    finish: (act) => {
      const after = finishAct({ record, wishes }, act, all, asOf);
      if (!after) return;
      expect();
      const says = act.do === "renew" ? `${act.title}: handed in` : `Finished ${act.title}`;
      if (after.wishes !== wishes) wish(says, after.wishes);
      mine.change(says, after.record);
    },
    fail: (act) => {
      expect();
      const tomorrow = formatDay(addDays(parseDay(asOf) as Day, 1));
      basis.change(`${act.title}: not passed`, { ...basis.value, wishes: unpinCourse(wishes, optionOf(act)), failed: [...failed.filter((one) => one.option !== act.option), { option: optionOf(act), again: tomorrow }] });
    },
  };
  const onCatchUp: CatchUpOn = {
    follow: planning.shown?.before && (() => {
      expect();
      followed.change(`Following the plan of ${dayWords(asOf)}`, { before: planning.shown?.before });
    }),
    did: ({ title, option = "", total }, hours) => wish(`Wrote down ${hourWords(hours)} of ${title}`, beginCourse(wishes, option, hoursLeft(total, hours) ?? total)),
    canTell: ({ option }) => all.some(({ id }) => id === option),
  };
  const state = useMemo(() => ({ record, wishes, options, failed }), [record, wishes, options, failed]);
  const undoKept = kept?.canUndo && !kept.change.undone && because === kept.says ? kept.undo : undefined;
  const undo = trial && at === serial ? () => tryIt(undefined) : undoKept && (() => {
    expect();
    undoKept();
  });
  const labelOf = (id: string): string => catalogue.credentials.find((one) => one.value === id)?.label ?? id;
  const heldRules = useMemo(
    () =>
      engine.is !== "ready"
        ? []
        : record.credentials.flatMap(({ id }) => {
            const rules = supposablesOf(engine.engine, id, asOf);
            return rules.length > 0 ? [{ value: id, label: catalogue.credentials.find((one) => one.value === id)?.label ?? id, rules }] : [];
          }),
    [engine, record, asOf, catalogue],
  );
  const choices = all.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <Stack gap="xl">
      {planning.shown ? (
        <PlanHeadline plan={planning.shown.plan} pace={planning.shown.pace} supposed={supposed} back={trial ? () => tryIt(undefined) : undefined} />
      ) : (
        <div className={classes["awaited"]}>
          <PlanningBar planning={planning} />
        </div>
      )}
      <PreferField value={wishes.prefer ?? "least-cost"} change={(prefer, label) => quietly(`Plan for: ${label}`, { ...wishes, prefer })} />
      <Stack gap="xs">
        <details className={`${standing["details"] ?? ""} no-print`}>
          <summary>Your wishes: budget, hours, days, topics</summary>
          <div className={classes["unfolded"]}>
            <WishesForm
              key={JSON.stringify(wishes)}
              wishes={wishes}
              topics={topicsOf(all)}
              courses={choices}
              credentials={record.credentials.map(({ id }) => ({ value: id, label: labelOf(id) }))}
              faultsOf={(next) => wishFaults(next, asOf, { held: record.credentials.map(({ id }) => id), options: all })}
              change={(next) => wish("Changed your wishes", next)}
            />
          </div>
        </details>
        <KeptOut
          wishes={wishes}
          failed={failed}
          titles={new Map(choices.map(({ value, label }) => [value, label]))}
          takeBack={(course, title) => wish(`Took back ${title}`, takeBackCourse(wishes, course))}
          unpin={(course, title) => wish(`Unpinned ${title}`, unpinCourse(wishes, course))}
          unbegin={(course, title) => wish(`Not begun: ${title}`, unbeginCourse(wishes, course))}
          again={(course, title) => basis.change(`${title}: not failed after all`, { ...basis.value, failed: failed.filter((one) => one.option !== course) })}
        />
        {planning.shown && <PlanningBar planning={planning} />}
        {planning.shown && planning.before && planning.because !== undefined && !planning.running && <Difference at={result} view={planDifference(planning.before.plan, planning.shown.plan)} after={planning.because} undo={planning.because === because ? undo : undefined} />}
      </Stack>
      {engine.is === "failed" && (
        <Alert color="brick" variant="outline" title="The rulebooks could not be fetched">
          <Text mb="sm">Your record is safe in this browser. Check the connection, then try again.</Text>
          <Button onClick={engine.retry}>Try again</Button>
        </Alert>
      )}
      {planning.shown && <PlanAnswer result={planning.shown} engine={engine.is === "ready" ? engine.engine : undefined} record={tried} supposed={supposed} on={isTried ? undefined : on} onCatchUp={onCatchUp} />}
      {planning.shown && ask && planning.shown.plan.acts.length > 0 && !planning.running && (
        <Comparison planner={planner} ask={ask} plan={planning.shown.plan} drop={isTried ? undefined : (id, title) => wish(`Let ${title} lapse`, { ...wishes, drop: [...(wishes.drop ?? []).filter((other) => other !== id), id] })} />
      )}
      {planning.shown && (
        <WhatIf
          asOf={asOf}
          others={catalogue.credentials.filter(({ value }) => !record.credentials.some(({ id }) => id === value)).map(({ value, label }) => ({ value, label }))}
          held={heldRules}
          trial={trial}
          tryIt={tryIt}
          keep={
            trial?.is === "also-held"
              ? () => {
                  mine.change(`Added ${labelOf(trial.held.id)}`, tried);
                  tryIt(undefined);
                }
              : undefined
          }
        />
      )}
      {planning.shown && <CoursesPart basis={basis.value} all={all} engine={engine.is === "ready" ? engine.engine : undefined} asOf={asOf} bodies={[...new Set(record.credentials.map(({ id }) => id.split("/")[0] ?? ""))]} change={basis.change} />}
      {planning.shown && planning.shown.plan.acts.length > 0 && <CalendarPart result={planning.shown} state={state} isTried={isTried} />}
    </Stack>
  );
}

function topicsOf(options: readonly { readonly topics: readonly string[] }[]): { value: string; label: string }[] {
  return [...new Set(options.flatMap(({ topics }) => topics))].toSorted().map((value) => ({ value, label: value }));
}
