import type { CSSProperties } from "react";
import type { PlannedBand } from "../../present/plan/planned-band.ts";
import classes from "./band.module.css";

/** Under a band with a plan: each cycle with its days, side by side. What does not fit is cut; the table has it whole. */
export function PlannedLabels({ planned }: { readonly planned: PlannedBand }) {
  return (
    <div className={classes["plannedRow"]} aria-hidden="true">
      {planned.cycles.map((cycle) => (
        <span key={cycle.key} className={classes["plannedCycle"]} style={{ "--left": cycle.left, "--width": cycle.width } as CSSProperties}>
          {cycle.words}
        </span>
      ))}
    </div>
  );
}
