import type { CSSProperties } from "react";
import type { PlannedBand } from "../../present/plan/planned-band.ts";
import classes from "./band.module.css";

const box = (values: Readonly<Record<string, number>>): CSSProperties => Object.fromEntries(Object.entries(values).map(([key, value]) => [`--${key}`, value])) as CSSProperties;

interface PlannedCreditProps {
  readonly planned: PlannedBand;
  readonly edge: number | undefined;
  /** What becomes of credit past the edge. */
  readonly fate: "lost" | "carried" | "unknown";
}

/** What a plan adds to the drawn part of a band, in outline: cycles to come, credit as it will grow, the days of renewal. */
export function PlannedCredit({ planned, edge, fate }: PlannedCreditProps) {
  return (
    <>
      {planned.cycles.map((cycle) => (
        <span key={cycle.key} className={classes["cycle"]} style={box({ left: cycle.left, width: cycle.width, edge: edge ?? 1 })} />
      ))}
      {planned.steps.map((step) => (
        <span key={step.left} className={classes["step"]} data-planned style={box({ left: step.left, width: step.width, height: step.height - step.over })} />
      ))}
      {planned.steps.map((step) => step.over > 0 && <span key={step.left} className={classes["surplus"]} data-fate={fate} style={box({ left: step.left, width: step.width, base: step.height - step.over, height: step.over })} />)}
      {edge !== undefined && planned.cycles.map((cycle) => <span key={cycle.key} className={classes["edge"]} data-planned style={box({ left: cycle.left, width: cycle.width, edge })} />)}
      {planned.renewals.map((renewal) => (
        <span key={renewal.key} className={classes["renewal"]} style={box({ at: renewal.at })} />
      ))}
    </>
  );
}
