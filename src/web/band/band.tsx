import { Button, VisuallyHidden } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useState, type CSSProperties } from "react";
import { clusterMarks, groupNear } from "../../present/band/band-mark.ts";
import type { BandView } from "../../present/band/band-view.ts";
import { dayAt } from "../../present/band/time-axis.ts";
import { formatDay } from "../../base/date.ts";
import type { PlannedBand, PlannedMark } from "../../present/plan/planned-band.ts";
import { ShapeMark } from "../standing/shape-mark.tsx";
import type { ActView } from "../../present/plan/act-view.ts";
import { BandAxis } from "./band-axis.tsx";
import { BandCards } from "./band-cards.tsx";
import { BandCredit } from "./band-credit.tsx";
import { BandCycleLabels } from "./band-cycle-labels.tsx";
import { BandMarkButton } from "./band-mark-button.tsx";
import { BandTable } from "./band-table.tsx";
import { PlannedLabels } from "./planned-labels.tsx";
import { PlannedMarkButton } from "./planned-mark.tsx";
import classes from "./band.module.css";

/** A mark can be hit with a finger when its neighbour is this far away, in pixels. */
const FINGER = 26;

interface BandProps {
  readonly view: BandView;
  /** A planned act was dragged to another day (`2026-01-31`). Left out: nothing can be moved. */
  readonly onMove?: (act: ActView, day: string) => void;
  readonly canMove?: (act: ActView) => boolean;
}

/** The picture of one credential's cycles: see docs of BandView. The same facts stand beside it as a table. */
export function Band({ view, onMove, canMove }: BandProps) {
  const { ref, width } = useElementSize();
  const [asTable, setAsTable] = useState(false);
  const gap = FINGER / Math.max(280, width);
  const marks = clusterMarks(view.marks, gap);
  const { planned } = view;
  const move = planned && onMove && ((mark: { readonly act: ActView }, at: number) => onMove(mark.act, formatDay(dayAt(at, planned.axis))));
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
          {planned && groupNear(planned.marks, gap).map((group) => <PlannedMarkButton key={group[0]?.key} marks={group} onMove={group[0] && canMove?.(group[0].act) ? move : undefined} earliest={view.today} />)}
          {planned && groupNear(renewalsOf(planned), gap).map((group) => <PlannedMarkButton key={group[0]?.key} marks={group} earliest={view.today} face={<ShapeMark shape="clock" tone="act" />} />)}
        </div>
        {planned && <PlannedLabels planned={planned} />}
        {!planned && <BandCycleLabels cycles={view.cycles} edge={view.edge} edgeWords={view.edgeWords} />}
        <BandCards cards={view.cards} handIn={view.handIn} late={view.late} planned={planned} />
        <BandAxis ticks={view.ticks} />
      </div>
      <div className={classes["foot"]} hidden={view.endless}>
        <figcaption>
          {planned && planned.cycles.length > 0 ? `The line at the top: ${view.edgeWords}. ` : ""}
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

/** The days of renewal as marks at the foot of the band. */
function renewalsOf({ renewals }: PlannedBand): PlannedMark[] {
  return renewals.flatMap(({ key, at, words, act }) => (act ? [{ key, at, level: 0, window: { left: at, width: 0 }, label: words, act }] : []));
}
