import { Link } from "react-router";
import type { ChangePage } from "../../present/changes/change-pages.ts";
import classes from "./changes.module.css";
import { EventSection } from "./event-section.tsx";

interface ChangeListProps {
  readonly shown: ChangePage;
  /** Later days are to come. */
  readonly today: string;
  readonly named: boolean;
}

/** One page of the dated list, and the way to the others. */
export function ChangeList({ shown: { events, page, pages }, today, named }: ChangeListProps) {
  return (
    <>
      <div className={classes["events"]}>
        {events.map((event) => (
          <EventSection key={event.key} event={event} coming={event.on > today} named={named} />
        ))}
      </div>
      {pages > 1 && (
        <nav aria-label="Pages" className={`${classes["pager"]} no-print`}>
          {page > 1 && <Link to={`?page=${page - 1}`}>Newer changes</Link>}
          <span>
            Page {page} of {pages}
          </span>
          {page < pages && <Link to={`?page=${page + 1}`}>Older changes</Link>}
        </nav>
      )}
    </>
  );
}
