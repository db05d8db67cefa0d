import { Anchor, Text, Title } from "@mantine/core";
import type { ActView } from "../../present/plan/act-view.ts";
import { SourceMark } from "../standing/source-mark.tsx";
import { ActActions, type ActOn } from "./act-actions.tsx";
import classes from "./plan.module.css";
import { PlanSection } from "./plan-section.tsx";

interface ActListProps {
  readonly acts: readonly ActView[];
  /** Absent where the plan is only tried. */
  readonly on: ActOn | undefined;
}

/** Everything there is to do, in the order of its days: each with what it costs, what for and why then, and what can be done about it. */
export function ActList({ acts, on }: ActListProps) {
  return (
    <PlanSection id="what-to-do" title="What to do, and when">
      {!on && <Text className="no-print">This plan is only tried: nothing of it can be written down or moved. Go back to how it is for that.</Text>}
      <ol className={classes["acts"]}>
        {acts.map((act) => (
          <li key={act.id} id={anchorOf(act.id)} tabIndex={-1} className={classes["act"]} aria-label={`${act.title}, ${act.day}`}>
            <div className={classes["when"]}>
              <strong>{act.day}</strong>
              <span>{act.window}</span>
            </div>
            <div className={classes["what"]}>
              <div className={classes["head"]}>
                <Title order={3} size="h5">
                  <bdi>{act.url === undefined ? act.title : <Anchor href={act.url} inherit rel="noreferrer">{act.title}</Anchor>}</bdi>
                </Title>
                <span className={classes["kind"]}>
                  {act.kind}
                  {act.pinned ? ", pinned" : ""}
                </span>
                {(act.hours !== undefined || act.price !== undefined) && (
                  <span className={classes["figure"]}>
                    {act.hours} <SourceMark mark={act.hours === undefined ? undefined : act.hoursMark} />
                    {act.hours !== undefined && act.price !== undefined && " · "}
                    {act.price} <SourceMark mark={act.price === undefined ? undefined : act.priceMark} />
                  </span>
                )}
              </div>
              {act.disputed && <p className={classes["says"]}>{act.disputed}</p>}
              {act.serves.length > 0 && (
                <ul className={classes["serves"]}>
                  {act.serves.map((served) => (
                    <li key={served.key}>{served.says} <SourceMark mark={served.mark} /></li>
                  ))}
                </ul>
              )}
              {act.why.length > 0 && (
                <details className={classes["reasons"]}>
                  <summary>Why, and why then</summary>
                  <dl className={classes["why"]}>
                    {act.why.map((one) => (
                      <div key={one.label}>
                        <dt>{one.label}</dt>
                        <dd>{one.says}</dd>
                      </div>
                    ))}
                  </dl>
                </details>
              )}
              {on && <ActActions act={act} on={on} />}
            </div>
          </li>
        ))}
      </ol>
    </PlanSection>
  );
}

/** Where an act stands on the page. */
export function anchorOf(id: string): string {
  return `act-${id.replaceAll(/[^\w-]+/g, "-")}`;
}
