import type { CredentialView } from "../../present/standing/credential-view.ts";
import { SourceMark } from "./source-mark.tsx";
import classes from "./ledger-list.module.css";

/** What it costs, with every value that a source gives. */
export function FeeList({ fees }: Pick<CredentialView, "fees">) {
  return (
    <ul className={classes["list"]}>
      {fees.map((fee) => (
        <li key={fee.id} className={classes["line"]}>
          <span className={classes["key"]}>{fee.amounts}</span>
          <span className={classes["text"]}>
            {fee.name} <SourceMark mark={fee.mark} />
            {fee.note && <span className={classes["note"]}>{fee.note}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
