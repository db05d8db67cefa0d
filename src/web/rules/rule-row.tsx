import type { CardRow, CardVersion } from "../../present/rule-card.ts";
import { ConfidenceMark } from "../confidence-mark.tsx";
import { SourceList } from "./source-list.tsx";
import classes from "./rule-card.module.css";

interface RuleRowProps {
  readonly row: CardRow;
  /** Name of the fact, for the link's label. */
  readonly of: string;
  /** Several rows: say which one is in force. */
  readonly dated: boolean;
  readonly target: boolean;
}

const tenses = { past: "Over", current: "In force", coming: "To come" } as const;

/** One dated row of a fact: value, days, confidence, sources, note. It has its own address. */
export function RuleRow({ row, of, dated, target }: RuleRowProps) {
  return (
    <li id={row.id} className={classes["row"]} data-tense={row.tense} data-target={target || undefined}>
      {row.versions.length > 1 ? (
        <ul className={classes["versions"]}>
          {row.versions.map((version, index) => (
            <li key={index}>
              <Value version={version} />
              {version.note && <p className={classes["note"]}>{version.note}</p>}
              <SourceList sources={version.sources} />
            </li>
          ))}
        </ul>
      ) : (
        row.versions.map((version, index) => <Value key={index} version={version} />)
      )}
      <p className={classes["meta"]}>
        <ConfidenceMark confidence={row.confidence} />
        <span>
          {dated && <strong className={classes["tense"]}>{tenses[row.tense]}</strong>}
          {row.period}
        </span>
        <a href={`#${row.id}`} className={classes["anchor"]} aria-label={`Link to this row: ${of}, ${row.value.slice(0, 80)}, ${row.period}`}>
          #
        </a>
      </p>
      {row.note && <p className={classes["note"]}>{row.note}</p>}
      {row.versions.length === 1 && <SourceList sources={row.sources} />}
    </li>
  );
}

function Value({ version }: { readonly version: CardVersion }) {
  if (version.parts.length === 0) return <p className={classes["value"]}>{version.value}</p>;
  return (
    <dl className={classes["parts"]}>
      {version.parts.map((part) => (
        <div key={part.label}>
          <dt>{part.label}</dt>
          <dd>{part.value}</dd>
        </div>
      ))}
    </dl>
  );
}
