import { Title } from "@mantine/core";
import { Link } from "react-router";
import type { ChangeEvent } from "../../present/changes/change-events.ts";
import { dayWords } from "../../present/day-words.ts";
import { ChangeItem } from "./change-item.tsx";
import classes from "./changes.module.css";

interface EventSectionProps {
  readonly event: ChangeEvent;
  readonly coming: boolean;
  /** On a body's own page its name is not said again. */
  readonly named: boolean;
}

/** What changes at a body on one day; rows that only state the same anew are folded away. */
export function EventSection({ event: { key, on, body, changes, restated }, coming, named }: EventSectionProps) {
  return (
    <section id={key} className={classes["event"]} aria-labelledby={`${key}-title`}>
      <div className={classes["heading"]}>
        <Title order={2} size="h3" id={`${key}-title`}>
          <time dateTime={on}>{dayWords(on)}</time>
          {named && (
            <>
              {", "}
              <Link to={`/changes/${body.id}`}>{body.name}</Link>
            </>
          )}
        </Title>
        {coming && <span className={classes["coming"]}>To come</span>}
      </div>
      {changes.length > 0 && (
        <ul className={classes["list"]}>
          {changes.map((change) => (
            <ChangeItem key={change.id + change.after.value} change={change} of={change.of} />
          ))}
        </ul>
      )}
      {restated.length > 0 && (
        <details className={classes["rest"]}>
          <summary>{restated.length === 1 ? "One rule is" : `${restated.length} rules are`} stated anew with the same value</summary>
          <ul>
            {restated.map(({ id, title, of }) => (
              <li key={id}>
                <Link to={of[0]?.href ?? ""}>{title}</Link> ({of.map(({ name }) => name).join(", ")})
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
