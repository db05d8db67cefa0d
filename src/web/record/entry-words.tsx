import type { RecordLine } from "../../present/record-lines.ts";
import classes from "./record.module.css";

/** What an entry says, in two lines, and what is strange about it. Texts of the holder may run in either direction. */
export function EntryWords({ line }: { readonly line: RecordLine }) {
  return (
    <div className={classes["words"]}>
      <p className={classes["title"]}>
        <bdi>{line.title}</bdi>
      </p>
      <p className={classes["facts"]}>
        {line.facts.map((fact, index) => (
          <span key={index}>
            <bdi>{fact}</bdi>
          </span>
        ))}
      </p>
      {line.warnings.map((warning) => (
        <p key={warning} className={classes["warning"]}>
          {warning}
        </p>
      ))}
    </div>
  );
}
