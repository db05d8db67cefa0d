import { Button, Group, TextInput } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import type { ActView } from "../../present/plan/act-view.ts";
import { hoursLeft } from "../../app/plan/hours-left.ts";
import { hoursTyped } from "../../app/plan/hours-typed.ts";
import type { PinnedDays } from "../../app/plan/change-wishes.ts";
import classes from "./plan.module.css";

/** What can be done about a planned act. */
export interface ActOn {
  pin(act: ActView, days: PinnedDays): void;
  /** Put onto a day by hand, where the eyes already are. */
  moveTo(act: ActView, day: string): void;
  unpin(act: ActView): void;
  /** It is paid for and partly done; `hoursLeft` is decimal text. */
  begin(act: ActView, hoursLeft: string): void;
  leaveOut(act: ActView): void;
  finish(act: ActView): void;
  fail(act: ActView): void;
  /** The day asked about: nothing is planned before it. */
  readonly asOf: string;
  /** Whether the plan says enough to write it into the record at once. */
  canFinish(act: ActView): boolean;
  /** Whether it is something that can be wished for: a course that somebody named. */
  canMove(act: ActView): boolean;
}

/** Where the record asks for what the plan does not know. */
const FORMS: Partial<Readonly<Record<ActView["do"], { readonly to: string; readonly label: string }>>> = {
  card: { to: "/record/card", label: "I have it: enter the card" },
  exam: { to: "/record/exam", label: "I took it: enter how it went" },
  attest: { to: "/record/attestation", label: "I made it: enter it" },
  credit: { to: "/record/activity", label: "I did it: enter what it was" },
  practice: { to: "/record/activity", label: "I did it: enter it" },
  course: { to: "/record/activity", label: "I finished it: enter it" },
  renew: { to: "/record#credentials", label: "I renewed: enter it" },
};

/** The ways to change one act: keep it where it is, move it by its dates, leave it out, or say how it went. */
export function ActActions({ act, on }: { readonly act: ActView; readonly on: ActOn }) {
  const [open, setOpen] = useState<"move" | "begun">();
  const turn = (which: "move" | "begun"): void => setOpen(open === which ? undefined : which);
  const form = FORMS[act.do];
  const named = (label: string) => ({ "aria-label": `${label}: ${act.title}` });
  return (
    <div className="no-print">
      <Group gap={6}>
        {on.canFinish(act) ? (
          <Button size="compact-sm" variant="light" onClick={() => on.finish(act)} {...named(act.do === "renew" ? "I handed it in today" : "I finished it today")}>
            {act.do === "renew" ? "I handed it in today" : "I finished it today"}
          </Button>
        ) : (
          form && (
            <Button component={Link} to={form.to} size="compact-sm" variant="light" {...named(form.label)}>
              {form.label}
            </Button>
          )
        )}
        {on.canMove(act) && (
          <>
            {act.pinned ? (
              <Button size="compact-sm" variant="default" onClick={() => on.unpin(act)} {...named("Unpin")}>
                Unpin
              </Button>
            ) : (
              <Button size="compact-sm" variant="default" onClick={() => on.pin(act, { from: act.on, until: act.on })} {...named("Pin here")}>
                Pin here
              </Button>
            )}
            <Button size="compact-sm" variant="default" aria-expanded={open === "move"} onClick={() => turn("move")} {...named("Move")}>
              Move
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => on.leaveOut(act)} {...named("Leave it out")}>
              Leave it out
            </Button>
            {act.do === "course" && (
              <Button size="compact-sm" variant="default" aria-expanded={open === "begun"} onClick={() => turn("begun")} {...named("I have begun it")}>
                I have begun it
              </Button>
            )}
            {act.do === "course" && (
              <Button size="compact-sm" variant="default" onClick={() => on.fail(act)} {...named("I failed")}>
                I failed
              </Button>
            )}
          </>
        )}
      </Group>
      {open === "move" && (
        <MoveForm
          act={act}
          earliest={on.asOf}
          done={(days) => {
            setOpen(undefined);
            if (days) on.pin(act, days);
          }}
        />
      )}
      {open === "begun" && (
        <BegunForm
          act={act}
          done={(left) => {
            setOpen(undefined);
            if (left !== undefined) on.begin(act, left);
          }}
        />
      )}
    </div>
  );
}

/** What is left is planned and spread anew; what is done of it is neither paid nor studied again. */
function BegunForm({ act, done }: { readonly act: ActView; done(hoursLeft?: string): void }) {
  const [did, setDid] = useState("");
  const [left, setLeft] = useState("");
  const [typed, some] = [hoursTyped(left), hoursTyped(did, act.takes)];
  return (
    <form
      className={classes["move"]}
      aria-label={`How much is left of ${act.title}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.is === "hours") done(typed.hours);
      }}
    >
      {act.takes !== undefined && (
        <TextInput
          label="Hours that you did"
          description={`Of ${act.takes}`}
          inputMode="decimal"
          value={did}
          error={some.is === "wrong" ? some.says : undefined}
          onChange={({ currentTarget }) => {
            const now = hoursTyped(currentTarget.value, act.takes);
            setDid(currentTarget.value);
            setLeft(now.is === "hours" ? (hoursLeft(act.takes, now.hours) ?? "") : "");
          }}
        />
      )}
      <TextInput label="Hours left" description="It is then taken as paid for" inputMode="decimal" value={left} error={typed.is === "wrong" ? typed.says : undefined} onChange={({ currentTarget }) => {
          setDid("");
          setLeft(currentTarget.value);
        }} />
      <Button type="submit" disabled={typed.is !== "hours"}>
        Plan what is left
      </Button>
      <Button variant="default" onClick={() => done()}>
        Leave it
      </Button>
    </form>
  );
}

function MoveForm({ act, earliest, done }: { readonly act: ActView; readonly earliest: string; done(days?: PinnedDays): void }) {
  const [from, setFrom] = useState(act.on);
  const [until, setUntil] = useState(act.by);
  return (
    <form
      className={classes["move"]}
      aria-label={`Move ${act.title}`}
      onSubmit={(event) => {
        event.preventDefault();
        done({ from, until });
      }}
    >
      <TextInput type="date" label="Not before" value={from} min={earliest} max="2199-12-31" onChange={({ currentTarget }) => setFrom(currentTarget.value)} />
      <TextInput type="date" label="Not after" value={until} min={earliest} max="2199-12-31" onChange={({ currentTarget }) => setUntil(currentTarget.value)} />
      <Button type="submit" disabled={from !== "" && until !== "" && until < from}>
        Move it
      </Button>
      <Button variant="default" onClick={() => done()}>
        Leave it
      </Button>
    </form>
  );
}
