import type { CSSProperties } from "react";
import type { BandView } from "../../present/band/band-view.ts";
import { PlannedCredit } from "./planned-credit.tsx";
import classes from "./band.module.css";

const box = (values: Readonly<Record<string, number>>): CSSProperties => Object.fromEntries(Object.entries(values).map(([key, value]) => [`--${key}`, value])) as CSSProperties;

/** The drawn part of a band: cycles, the staircase of credit, the edge of what is needed, surplus past it, today. */
export function BandCredit({ view }: { readonly view: BandView }) {
  return (
    <div className={classes["credit"]} aria-hidden="true">
      {view.ticks.map((tick) => (
        <span key={tick.label} className={classes["tick"]} style={box({ at: tick.at })} />
      ))}
      {view.cycles.map((cycle) => (
        <span key={cycle.key} className={classes["cycle"]} data-judged={cycle.judged || undefined} style={box({ left: cycle.left, width: cycle.width, edge: view.edge ?? 1 })} />
      ))}
      {view.steps.map((step) => (
        <span key={step.left} className={classes["step"]} data-ahead={step.ahead || undefined} style={box({ left: step.left, width: step.width, height: step.height - step.over })} />
      ))}
      {view.steps.map(
        (step) => step.over > 0 && <span key={step.left} className={classes["surplus"]} data-fate={view.fate} style={box({ left: step.left, width: step.width, base: step.height - step.over, height: step.over })} />,
      )}
      {view.edge !== undefined &&
        view.cycles.map((cycle) => cycle.judged && <span key={cycle.key} className={classes["edge"]} style={box({ left: cycle.left, width: cycle.width, edge: view.edge ?? 1 })} />)}
      {view.planned && <PlannedCredit planned={view.planned} edge={view.edge} fate={view.fate} />}
      {view.endless && <span className={classes["endless"]} />}
      {!view.endless && view.cycles.length === 0 && !view.planned?.cycles.length && <span className={classes["unknown"]}>The cycle is not known yet</span>}
      <span className={classes["today"]} style={box({ at: view.today })} />
    </div>
  );
}
