import type { CredentialView } from "../../present/standing/credential-view.ts";
import classes from "./step-list.module.css";

/** What to do now, in order. */
export function StepList({ next }: Pick<CredentialView, "next">) {
  return (
    <ol className={classes["list"]}>
      {next.map((step) => (
        <li key={step.key}>
          {step.says}
          {step.by && <span className={classes["by"]}> By {step.by}.</span>}
        </li>
      ))}
    </ol>
  );
}
