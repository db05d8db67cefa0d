import { Title } from "@mantine/core";
import { Link } from "react-router";
import type { FileDiff, UntoldRule } from "../../present/changes/file-diff.ts";
import { ruleHref } from "../../present/standing/rule-mark.ts";
import { ChangeItem } from "./change-item.tsx";
import classes from "./changes.module.css";

/** What changed in one file between two days; what is unknown on both is said beside it. */
export function FileDiffView({ diff: { id, name, changes, restated, unknown, undated, same } }: { readonly diff: FileDiff }) {
  return (
    <section className={classes["event"]} aria-labelledby={`diff-${id}`}>
      <Title order={2} size="h3" id={`diff-${id}`}>
        <Link to={`/rules/${id}`}>{name}</Link>
      </Title>
      {changes.length === 0 ? (
        <p className={classes["affected"]}>No rule with another value is known.</p>
      ) : (
        <ul className={classes["list"]}>
          {changes.map((change) => (
            <ChangeItem key={change.id} change={change} between={change.between} both />
          ))}
        </ul>
      )}
      {restated.length > 0 && (
        <details className={classes["rest"]}>
          <summary>{restated.length === 1 ? "One rule has" : `${restated.length} rules have`} the same value in a newer row</summary>
          <ul className={classes["list"]}>
            {restated.map((change) => (
              <ChangeItem key={change.id} change={change} between={change.between} both />
            ))}
          </ul>
        </details>
      )}
      {unknown.length > 0 && (
        <div className={classes["rest"]}>
          <p className={classes["affected"]}>Unknown on both days, so nobody can say whether these changed:</p>
          <RuleLinks rules={unknown} />
        </div>
      )}
      {undated.length > 0 && (
        <details className={classes["rest"]}>
          <summary>
            {undated.length === 1 ? "One rule holds" : `${undated.length} rules hold`} on both days, and since when is not known
          </summary>
          <RuleLinks rules={undated} />
        </details>
      )}
      {same > undated.length && <p className={classes["of"]}>{`${same - undated.length} ${same - undated.length === 1 ? "rule has" : "rules have"} the same dated row on both days.`}</p>}
    </section>
  );
}

function RuleLinks({ rules }: { readonly rules: readonly UntoldRule[] }) {
  return (
    <ul>
      {rules.map(({ path, title }) => (
        <li key={path}>
          <Link to={ruleHref(path)}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}
