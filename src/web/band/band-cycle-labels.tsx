import type { CSSProperties } from "react";
import type { BandView } from "../../present/band/band-view.ts";
import classes from "./band.module.css";

/** Under the judged cycle: its days and how much it needs. Near an edge of the picture the words keep inside it. */
export function BandCycleLabels({ cycles, edgeWords }: Pick<BandView, "cycles" | "edge" | "edgeWords">) {
  return cycles
    .filter((cycle) => cycle.judged)
    .map((cycle) => {
      const middle = cycle.left + cycle.width / 2;
      return (
        <div key={cycle.key} className={classes["cycleRow"]} aria-hidden="true">
          <span className={classes["bracket"]} style={{ "--left": cycle.left, "--width": cycle.width } as CSSProperties} />
          <span className={classes["cycleLabel"]} style={{ "--at": middle } as CSSProperties} data-start={middle < 0.3 || undefined} data-end={middle > 0.7 || undefined}>
            {cycle.words} · {edgeWords}
          </span>
        </div>
      );
    });
}
