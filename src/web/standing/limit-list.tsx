import type { LimitView } from "../../present/standing/credential-view.ts";
import { SourceMark } from "./source-mark.tsx";
import classes from "./ledger-list.module.css";

/** Caps, how far each is used, and what was over. */
export function LimitList({ limits }: { readonly limits: readonly LimitView[] }) {
  return (
    <ul className={classes["list"]}>
      {limits.map((limit) => (
        <li key={limit.id} className={classes["line"]}>
          <span className={classes["key"]}>{limit.name}</span>
          <span className={classes["text"]}>
            {limit.figure} <SourceMark mark={limit.mark} />
            {limit.trimmed && <span className={classes["note"]}>{limit.trimmed}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
