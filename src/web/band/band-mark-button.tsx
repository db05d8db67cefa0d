import { Popover } from "@mantine/core";
import { useState, type CSSProperties } from "react";
import type { BandMark } from "../../present/band/band-mark.ts";
import { ShapeMark } from "../standing/shape-mark.tsx";
import classes from "./band.module.css";

/** How many activities of a cluster its card lists; the rest stand in the table. */
const LISTED = 6;

/** A mark on the band. Pointing at it, focusing it or tapping it shows what it gave and why not more. */
export function BandMarkButton({ mark }: { readonly mark: BandMark }) {
  const [opened, setOpened] = useState(false);
  const [first] = mark.activities;
  if (!first) return null;
  const single = mark.activities.length === 1;
  return (
    <Popover opened={opened} onChange={setOpened} width={280} position="top" withArrow shadow="md" withRoles={false} middlewares={{ shift: { padding: 8 }, flip: true }}>
      <Popover.Target>
        <button
          type="button"
          className={classes["mark"]}
          style={{ "--at": mark.at, "--level": mark.level } as CSSProperties}
          data-tone={first.words.tone}
          aria-label={single ? `${mark.label}. ${first.words.word}. ${first.says}` : mark.label}
          onMouseEnter={() => setOpened(true)}
          onMouseLeave={() => setOpened(false)}
          onFocus={() => setOpened(true)}
          onBlur={() => setOpened(false)}
          onClick={() => setOpened(true)}
          onKeyDown={(event) => {
            if (event.key === "Escape") setOpened(false);
          }}
        >
          <span className={classes["dot"]}>{single ? <ShapeMark shape={first.words.shape} tone={first.words.tone} /> : mark.activities.length}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes["card"]}>
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
      </Popover.Dropdown>
    </Popover>
  );
}
