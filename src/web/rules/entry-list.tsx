import { Link } from "react-router";
import type { EntryOverview } from "../../present/rules-overview.ts";
import classes from "./overview.module.css";

/** Credentials or courses, each a link to its card. */
export function EntryList({ entries }: { readonly entries: readonly EntryOverview[] }) {
  return (
    <ul className={classes["entries"]}>
      {entries.map((entry) => (
        <li key={entry.path}>
          <Link to={`/rules/${entry.path}`}>{entry.name}</Link>
          <span className={classes["kind"]}>{[entry.aliases[0], entry.kind, entry.expires, entry.worth].filter(Boolean).join(" · ")}</span>
        </li>
      ))}
    </ul>
  );
}
