import type { CardFact, CardRow } from "../../present/rule-card.ts";
import { ConfidenceMark } from "../confidence-mark.tsx";
import { RuleRow } from "./rule-row.tsx";
import classes from "./rule-card.module.css";

interface FactHistoryProps {
  readonly fact: CardFact;
  /** The id that the address points to. */
  readonly target: string | undefined;
}

/** The rows of a fact, newest first. A long past is folded away; it opens when the address points into it. */
export function FactHistory({ fact, target }: FactHistoryProps) {
  const newestFirst = fact.rows.toReversed();
  const past = newestFirst.filter((row) => row.tense === "past");
  const fold = past.length < newestFirst.length && (past.length > 1 || past.some((row) => row.versions.some((version) => version.parts.length > 0)));
  const open = newestFirst.filter((row) => row.tense !== "past");
  return (
    <div>
      <Rows fact={fact} rows={fold ? open : newestFirst} target={target} />
      {fold && (
        <details className={classes["earlier"]} open={past.some((row) => row.id === target) || undefined}>
          <summary>{past.length === 1 ? "The row before" : `${past.length} earlier rows`}</summary>
          <Rows fact={fact} rows={past} target={target} />
        </details>
      )}
      {fact.before && (
        <p id={fact.before.id} className={classes["before"]} data-target={fact.before.id === target || undefined}>
          <ConfidenceMark confidence="unknown" /> {fact.before.period}
        </p>
      )}
    </div>
  );
}

function Rows({ fact, rows, target }: FactHistoryProps & { readonly rows: readonly CardRow[] }) {
  return (
    <ol className={classes["rows"]}>
      {rows.map((row) => (
        <RuleRow key={row.id} row={row} of={fact.title} dated={fact.rows.length > 1} target={target === row.id} />
      ))}
    </ol>
  );
}
