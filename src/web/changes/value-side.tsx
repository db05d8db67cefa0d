import { rowWords } from "../../present/changes/change-words.ts";
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

/** What a rule says on one side of a change: the value or values, how sure, in which row, and where it was read. */
export function ValueSide({ label, value, shown = false, sourced = false, now = false }: ValueSideProps) {
  const strong = now ? classes["now"] : undefined;
  const several = value.versions.length > 0;
  return (
    <div className={classes["side"]}>
      <dt>{label}</dt>
      <dd>
        {several ? (
          <ul className={classes["parts"]}>
            {value.versions.map((version, index) => (
              <li key={index}>
                <span className={strong}>{version.value}</span>
                {version.note && <p className={classes["note"]}>{version.note}</p>}
                {sourced && <SourceList sources={version.sources} />}
              </li>
            ))}
          </ul>
        ) : (
          !shown && <p className={strong}>{value.value}</p>
        )}
        <p className={classes["meta"]}>
          <ConfidenceMark confidence={value.confidence} /> <span>{rowWords(value)}</span>
        </p>
        {value.note && <p className={classes["note"]}>{value.note}</p>}
        {sourced && !several && <SourceList sources={value.sources} />}
      </dd>
    </div>
  );
}
