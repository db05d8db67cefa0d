import type { CredentialView } from "../../present/standing/credential-view.ts";
import { SourceMark } from "./source-mark.tsx";
import classes from "./ledger-list.module.css";

/** The days that matter, in order. */
export function DateList({ dates }: Pick<CredentialView, "dates">) {
  return (
    <ul className={classes["list"]}>
      {dates.map((date) => (
        <li key={date.key} className={classes["line"]} data-past={date.past || undefined}>
          <time dateTime={date.iso} className={`${classes["key"] ?? ""} ${classes["day"] ?? ""}`}>
            {date.day}
          </time>
          <span className={classes["text"]}>
            {date.what}
            {date.past && " (past)"} <SourceMark mark={date.mark} />
          </span>
        </li>
      ))}
    </ul>
  );
}
