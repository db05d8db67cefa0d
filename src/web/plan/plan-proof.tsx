import type { PlanView } from "../../present/plan/plan-view.ts";
import standing from "../standing/credential-section.module.css";
import classes from "./plan.module.css";

/** What a plan was judged by, and how it was proved. */
export function PlanProof({ outcome }: Pick<PlanView, "outcome">) {
  return (
    <details className={standing["details"]}>
      <summary>How the plan was chosen</summary>
      {outcome.measures.length > 0 && (
        <ol className={classes["plain"]}>
          {outcome.measures.map((measure) => (
            <li key={measure.id}>{measure.says}</li>
          ))}
        </ol>
      )}
      {outcome.gap !== undefined && <p className={classes["says"]}>Another plan could be better by at most {outcome.gap}.</p>}
      <p className={classes["says"]}>{outcome.proof}</p>
    </details>
  );
}
