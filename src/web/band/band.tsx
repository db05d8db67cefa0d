import { Button, VisuallyHidden } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useState, type CSSProperties } from "react";
import { clusterMarks } from "../../present/band/band-mark.ts";
import type { BandView } from "../../present/band/band-view.ts";
import { BandAxis } from "./band-axis.tsx";
import { BandCards } from "./band-cards.tsx";
import { BandCredit } from "./band-credit.tsx";
import { BandCycleLabels } from "./band-cycle-labels.tsx";
import { BandMarkButton } from "./band-mark-button.tsx";
import { BandTable } from "./band-table.tsx";
import classes from "./band.module.css";

/** A mark can be hit with a finger when its neighbour is this far away, in pixels. */
const FINGER = 26;

/** The picture of one credential's cycles: see docs of BandView. The same facts stand beside it as a table. */
export function Band({ view }: { readonly view: BandView }) {
  const { ref, width } = useElementSize();
  const [asTable, setAsTable] = useState(false);
  const marks = clusterMarks(view.marks, FINGER / Math.max(280, width));
  const table = <BandTable view={view} />;
  return (
    <figure className={classes["band"]} aria-label={view.summary}>
      <div className={classes["picture"]}>
        <div className={classes["todayRow"]} aria-hidden="true">
          <span className={classes["todayLabel"]} style={{ "--at": view.today } as CSSProperties} data-end={view.today > 0.8 || undefined} data-start={view.today < 0.2 || undefined}>
            {view.todayWords}
          </span>
        </div>
        <div className={classes["plot"]} ref={ref} data-endless={view.endless || undefined}>
          <BandCredit view={view} />
          {marks.map((mark) => (
            <BandMarkButton key={mark.key} mark={mark} />
          ))}
        </div>
        <BandCycleLabels cycles={view.cycles} edge={view.edge} edgeWords={view.edgeWords} />
        <BandCards cards={view.cards} handIn={view.handIn} late={view.late} />
        <BandAxis ticks={view.ticks} />
      </div>
      <div className={classes["foot"]} hidden={view.endless}>
        <figcaption>
          {view.undrawn > 0 ? `${view.undrawn} ${view.undrawn === 1 ? "activity lies" : "activities lie"} outside the years drawn; the table has all. ` : ""}
        </figcaption>
        <Button variant="subtle" size="compact-xs" aria-expanded={asTable} onClick={() => setAsTable((on) => !on)}>
          {asTable ? "Hide the table" : "Show as a table"}
        </Button>
      </div>
      {asTable ? table : <VisuallyHidden>{table}</VisuallyHidden>}
    </figure>
  );
}
