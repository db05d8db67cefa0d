import { CONFIDENCES } from "../../base/confidence.ts";
import { confidenceWords } from "../../present/confidence-words.ts";
import { ConfidenceMark } from "../confidence-mark.tsx";
import classes from "./overview.module.css";

/** What each mark means. */
export function ConfidenceLegend() {
  return (
    <dl className={classes["legend"]}>
      {CONFIDENCES.map((confidence) => (
        <div key={confidence}>
          <dt>
            <ConfidenceMark confidence={confidence} />
          </dt>
          <dd>{confidenceWords[confidence].means}</dd>
        </div>
      ))}
    </dl>
  );
}
