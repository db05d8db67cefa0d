import type { CSSProperties } from "react";
import type { PacingView } from "../../present/home/pacing-view.ts";
import classes from "./compare-bars.module.css";

/** Credit of each choice against what one cycle needs; what is too much runs past the edge, hatched. */
export function CompareBars({ rows }: Pick<PacingView, "rows">) {
  return (
    <ol className={classes["rows"]}>
      {rows.map((row) => (
        <li key={row.key} className={classes["row"]}>
          <span className={classes["title"]}>{row.title}</span>
          {row.bars.map((bar) => (
            <div key={bar.cycle} className={classes["cycle"]}>
              <div className={classes["bar"]} aria-hidden="true">
                <span className={classes["need"]} style={{ "--width": bar.edge } as CSSProperties} />
                {bar.parts.map((part) => (
                  <span key={part.key} className={classes["part"]} data-kind={part.kind} style={{ "--left": part.left, "--width": part.width } as CSSProperties} />
                ))}
                <span className={classes["edge"]} style={{ "--left": bar.edge } as CSSProperties} />
              </div>
              <span className={classes["figure"]}>
                {row.bars.length > 1 && <span className={classes["when"]}>{bar.cycle}: </span>}
                {bar.figure} · <strong data-tone={bar.tone}>{bar.result}</strong>
              </span>
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}
