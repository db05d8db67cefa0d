import { sinceWords } from "../../present/changes/change-words.ts";
import type { SaidValue } from "../../present/changes/rule-change.ts";
import { ConfidenceMark } from "../confidence-mark.tsx";
import { SourceList } from "../rules/source-list.tsx";
import classes from "./changes.module.css";

interface ValueSideProps {
  readonly label: string;
  readonly value: SaidValue;
  /** The value stands elsewhere already, line by line. */
  readonly shown?: boolean;
  /** Where it was read is named too. */
  readonly sourced?: boolean;
  readonly now?: boolean;
}

/** What a rule says on one side of a change: the value or values, how sure, since when, and where it was read. */
export function ValueSide({ label, value, shown = false, sourced = false, now = false }: ValueSideProps) {
  const several = value.versions.length > 0;
  return (
    <div className={classes["side"]}>
      <dt>{label}</dt>
      <dd className={now ? classes["now"] : undefined}>
        {several ? (
          <ul className={classes["parts"]}>
            {value.versions.map((version, index) => (
              <li key={index}>
                {version.value}
                {version.note && <p className={classes["note"]}>{version.note}</p>}
                {sourced && <SourceList sources={version.sources} />}
              </li>
            ))}
          </ul>
        ) : (
          !shown && <p>{value.value}</p>
        )}
        <p className={classes["meta"]}>
          <ConfidenceMark confidence={value.confidence} /> <span>{sinceWords(value)}</span>
        </p>
        {value.note && <p className={classes["note"]}>{value.note}</p>}
        {sourced && !several && <SourceList sources={value.sources} />}
      </dd>
    </div>
  );
}
