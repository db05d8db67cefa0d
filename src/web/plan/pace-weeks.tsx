import { List, Text } from "@mantine/core";
import type { PaceMonthView, PaceView, PaceWeekView } from "../../present/plan/pace-view.ts";
import { CatchUp, type CatchUpOn } from "./catch-up.tsx";
import standing from "../standing/credential-section.module.css";
import classes from "./plan.module.css";
import { PlanSection } from "./plan-section.tsx";

/** The plan as a study calendar: by month, and within each by week and day, with what to try in between; and first what does not fit. */
export function PaceWeeks({ view: { says, catchUp, unplaced, months }, onCatchUp }: { readonly view: PaceView; readonly onCatchUp: CatchUpOn }) {
  if (months.length === 0 && unplaced.length === 0 && !catchUp) return null;
  return (
    <PlanSection id="week-by-week" title="Week by week">
      {catchUp && <CatchUp view={catchUp} on={onCatchUp} />}
      {says.map((sentence) => (
        <Text key={sentence} maw="46rem">
          {sentence}
        </Text>
      ))}
      {unplaced.map((one) => (
        <div key={one.key} className={classes["open"]}>
          {one.says}
          {one.helps.length > 0 && (
            <List size="sm">
              {one.helps.map((help) => (
                <List.Item key={help}>{help}</List.Item>
              ))}
            </List>
          )}
        </div>
      ))}
      <div>
        {months.map((month, index) => (
          <Month key={month.key} month={month} open={index === 0} />
        ))}
      </div>
    </PlanSection>
  );
}

/** The month that comes next is open. */
function Month({ month, open }: { readonly month: PaceMonthView; readonly open: boolean }) {
  return (
    <details className={standing["details"]} open={open}>
      <summary>
        {month.title}{" "}
        <span className={classes["about"]}>
          {month.total && `${month.total}: `}
          {month.says}
        </span>
      </summary>
      <ol className={classes["weeks"]}>
        {month.weeks.map((week) => (
          <Week key={week.key} week={week} />
        ))}
      </ol>
    </details>
  );
}

function Week({ week: { title, total, lines, over } }: { readonly week: PaceWeekView }) {
  return (
    <li>
      <div className={classes["head"]}>
        <strong>{title}</strong>
        {total && <span className={classes["kind"]}>{total}</span>}
      </div>
      <ul className={classes["plain"]}>
        {lines.map(({ key, days, says, kind }) => (
          <li key={key} className={kind === "prompt" ? classes["prompt"] : undefined}>
            {days}: {says}
          </li>
        ))}
      </ul>
      {over && <p className={classes["open"]}>{over}</p>}
    </li>
  );
}
