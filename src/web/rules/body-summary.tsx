import { Title } from "@mantine/core";
import { Link } from "react-router";
import { dayWords } from "../../present/day-words.ts";
import type { BodyOverview } from "../../present/rules-overview.ts";
import { ConfidenceMark } from "../confidence-mark.tsx";
import { EntryList } from "./entry-list.tsx";
import classes from "./overview.module.css";

/** One body on the list of all: what is known of it, how surely, and its credentials. */
export function BodySummary({ body, searched }: { readonly body: BodyOverview; readonly searched: boolean }) {
  return (
    <article className={classes["body"]} aria-labelledby={`body-${body.id}`}>
      <Title order={2} size="h3" id={`body-${body.id}`}>
        <Link to={`/rules/${body.id}`}>{body.name}</Link>
      </Title>
      <p className={classes["facts"]}>
        Last checked {dayWords(body.checked)} · {body.rows} dated rows
      </p>
      <p className={classes["coverage"]}>{body.coverage}</p>
      <ConfidenceCounts counts={body.counts} />
      <EntryList entries={body.credentials} />
      {searched && body.courses.length > 0 && (
        <>
          <h3 className={classes["courses"]}>Courses</h3>
          <EntryList entries={body.courses} />
        </>
      )}
    </article>
  );
}

/** How many rows there are of each confidence. */
export function ConfidenceCounts({ counts }: Pick<BodyOverview, "counts">) {
  return (
    <ul className={classes["counts"]} aria-label="Rows by confidence">
      {counts
        .filter(({ rows }) => rows > 0)
        .map(({ confidence, rows }) => (
          <li key={confidence}>
            {rows} <ConfidenceMark confidence={confidence} />
          </li>
        ))}
    </ul>
  );
}
