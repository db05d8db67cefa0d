import { Anchor } from "@mantine/core";
import type { StandingView } from "../../present/standing/standing-view.ts";
import classes from "./overview.module.css";
import { SourceMark } from "./source-mark.tsx";
import { StateBadge } from "./state-badge.tsx";

/** All credentials at a glance, most pressing first; each leads to its section. */
export function Overview({ view }: { readonly view: StandingView }) {
  return (
    <ul className={classes["list"]}>
      {view.credentials.map(({ view: one }) => (
        <li key={one.id} className={classes["line"]}>
          <Anchor href={`#${one.id}`} className={classes["name"] ?? ""}>
            {one.title}
          </Anchor>
          <StateBadge words={one.state} />
          <span className={classes["says"]}>
            {one.headline} <SourceMark mark={one.headlineMark} />
          </span>
        </li>
      ))}
    </ul>
  );
}
