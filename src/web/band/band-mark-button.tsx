import type { BandMark } from "../../present/band/band-mark.ts";
import { ShapeMark } from "../standing/shape-mark.tsx";
import classes from "./band.module.css";
import { MarkPopover } from "./mark-popover.tsx";

/** How many activities of a cluster its card lists; the rest stand in the table. */
const LISTED = 6;

/** A mark on the band. Pointing at it, focusing it or tapping it shows what it gave and why not more. */
export function BandMarkButton({ mark }: { readonly mark: BandMark }) {
  const [first] = mark.activities;
  if (!first) return null;
  const single = mark.activities.length === 1;
  return (
    <MarkPopover
      at={mark.at}
      level={mark.level}
      data-tone={first.words.tone}
      aria-label={single ? `${mark.label}. ${first.words.word}. ${first.says}` : mark.label}
      face={<span className={classes["dot"]}>{single ? <ShapeMark shape={first.words.shape} tone={first.words.tone} /> : mark.activities.length}</span>}
      card={
        <>
          {mark.activities.slice(0, LISTED).map((activity) => (
            <div key={activity.ref} className={classes["cardLine"]}>
              <strong>
                <bdi>{activity.title}</bdi>
              </strong>
              <span>
                {activity.day} · {activity.credited} {activity.worth}
              </span>
              <span>{activity.says}</span>
            </div>
          ))}
          {mark.activities.length > LISTED && <div className={classes["cardLine"]}>And {mark.activities.length - LISTED} more, in the table.</div>}
        </>
      }
    />
  );
}
