import type { Words } from "../../present/standing/state-words.ts";
import { ShapeMark } from "./shape-mark.tsx";
import classes from "./state-badge.module.css";

interface StateBadgeProps {
  readonly words: Words;
  /** Only shape and word, for tight lines; else with a background. */
  readonly plain?: boolean;
}

/** A state or a verdict: shape, word and colour together. */
export function StateBadge({ words, plain = false }: StateBadgeProps) {
  return (
    <span className={classes["badge"]} data-tone={words.tone} data-plain={plain || undefined}>
      <ShapeMark shape={words.shape} tone={words.tone} />
      {words.word}
    </span>
  );
}
