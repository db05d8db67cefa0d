import type { CSSProperties } from "react";
import type { RequirementView } from "../../present/standing/requirement-view.ts";
import { ShapeMark } from "./shape-mark.tsx";
import { SourceMark } from "./source-mark.tsx";
import classes from "./requirement-list.module.css";

/** Requirements as lines of a ledger: verdict, name, figure with its source, and the sentence that explains it. */
export function RequirementList({ requirements }: { readonly requirements: readonly RequirementView[] }) {
  return (
    <ul className={classes["list"]}>
      {requirements.map((requirement) => (
        <li key={requirement.id} className={classes["line"]} data-tone={requirement.verdict.tone}>
          <span className={classes["shape"]}>
            <ShapeMark shape={requirement.verdict.shape} tone={requirement.verdict.tone} />
          </span>
          <div className={classes["body"]}>
            <div className={classes["head"]}>
              <span className={classes["name"]}>{requirement.name}</span>
              <span className={classes["verdict"]} data-tone={requirement.verdict.tone}>
                {requirement.advisory ? "Advice only" : requirement.verdict.word}
              </span>
              {requirement.figure && <span className={classes["figure"]}>{requirement.figure}</span>}
              <SourceMark mark={requirement.mark} />
            </div>
            {requirement.share !== undefined && (
              <span className={classes["bar"]} aria-hidden="true">
                <span style={{ "--share": requirement.share } as CSSProperties} />
              </span>
            )}
            <p className={classes["says"]}>
              {requirement.says}
              {requirement.possible && ` ${requirement.possible}`}
            </p>
            {requirement.parts.length > 0 && <RequirementList requirements={requirement.parts} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
