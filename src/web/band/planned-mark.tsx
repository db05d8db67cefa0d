import { useRef, useState, type PointerEvent, type ReactNode } from "react";
import type { PlannedMark } from "../../present/plan/planned-band.ts";
import classes from "./band.module.css";
import { MarkPopover } from "./mark-popover.tsx";

interface PlannedMarkButtonProps {
  /** One planned act, or several that lie too near to each other to be hit one by one. */
  readonly marks: readonly PlannedMark[];
  /** Where the mark was dragged to, 0 to 1 along the axis. Left out: it cannot be moved. */
  readonly onMove?: ((mark: PlannedMark, at: number) => void) | undefined;
  /** Instead of its dot: how a mark that is no credit looks. */
  readonly face?: ReactNode;
  /** Nothing is planned for days that are over. */
  readonly earliest: number;
}

/** So many pixels a finger may tremble without that being a drag. */
const TREMBLE = 5;

/** A planned act, in outline. It opens like every mark; one that may be moved can be dragged along the band. The list below has the same, with dates to type. */
export function PlannedMarkButton({ marks, onMove, earliest, face }: PlannedMarkButtonProps) {
  const [first] = marks;
  const [dragged, setDragged] = useState<number>();
  const began = useRef<{ x: number; width: number } | undefined>(undefined);
  if (!first) return null;
  const movable = onMove !== undefined && marks.length === 1;
  const placeAt = (event: PointerEvent): number | undefined => {
    const { x, width } = began.current ?? { x: event.clientX, width: 0 };
    if (width === 0 || (dragged === undefined && Math.abs(event.clientX - x) < TREMBLE)) return undefined;
    return Math.min(1, Math.max(earliest, first.at + (event.clientX - x) / width));
  };
  const end = (event: PointerEvent): void => {
    const place = placeAt(event);
    began.current = undefined;
    setDragged(undefined);
    if (place !== undefined) onMove?.(first, place);
  };
  return (
    <>
      {dragged !== undefined && <span className={classes["free"]} aria-hidden="true" style={{ left: `${first.window.left * 100}%`, width: `${first.window.width * 100}%` }} />}
      <MarkPopover
        at={dragged ?? first.at}
        level={first.level}
        data-planned
        data-movable={movable || undefined}
        aria-label={marks.length === 1 ? `${first.label}. ${first.act.window}.` : `${marks.length} planned, ${first.act.shortDay} to ${marks.at(-1)?.act.shortDay ?? ""}`}
        face={<span className={classes["dot"]}>{marks.length > 1 ? marks.length : (face ?? (first.act.pinned ? "●" : ""))}</span>}
        card={marks.map(({ act, key }) => (
          <div key={key} className={classes["cardLine"]}>
            <strong>
              <bdi>{act.title}</bdi>
            </strong>
            <span>
              Planned for {act.day}
              {act.pinned ? ", pinned" : ""}. {act.window}.
            </span>
            {act.serves.map((served) => (
              <span key={served.key}>{served.says}</span>
            ))}
            {[act.hours, act.price].some(Boolean) && <span>{[act.hours, act.price].filter(Boolean).join(" · ")}</span>}
          </div>
        ))}
        {...(movable && {
          onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
            if (event.button !== 0) return;
            began.current = { x: event.clientX, width: event.currentTarget.parentElement?.clientWidth ?? 0 };
            event.currentTarget.setPointerCapture(event.pointerId);
          },
          onPointerMove: (event: PointerEvent<HTMLButtonElement>) => {
            if (began.current) setDragged((now) => placeAt(event) ?? now);
          },
          onPointerUp: end,
          onPointerCancel: () => {
            began.current = undefined;
            setDragged(undefined);
          },
        })}
      />
    </>
  );
}
