import type { CSSProperties } from "react";
import type { BandView } from "../../present/band/band-view.ts";
import classes from "./band.module.css";

/** The years under a band. */
export function BandAxis({ ticks }: Pick<BandView, "ticks">) {
  return (
    <div className={classes["axis"]} aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick.label} style={{ "--at": tick.at } as CSSProperties} data-end={tick.at > 0.92 || undefined}>
          {tick.label}
        </span>
      ))}
    </div>
  );
}
