import type { ReactNode } from "react";
import type { Confidence } from "../base/confidence.ts";
import { confidenceWords } from "../present/confidence-words.ts";
import classes from "./confidence-mark.module.css";

/** One shape per level, told apart without colour: full, half, dashed, split, question mark. */
const shapes: Readonly<Record<Confidence, ReactNode>> = {
  official: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  "third-party": (
    <>
      <circle cx="6" cy="6" r="4.5" />
      <path d="M6 1.5 a4.5 4.5 0 0 0 0 9 z" fill="currentColor" />
    </>
  ),
  unconfirmed: <circle cx="6" cy="6" r="4.5" strokeDasharray="2.2 1.6" />,
  disputed: <path d="M5 1 L1 6 L5 11 M7 1 L11 6 L7 11" />,
  unknown: (
    <>
      <rect x="1" y="1" width="10" height="10" rx="1.5" />
      <path d="M4.4 4.6 a1.7 1.7 0 1 1 2.2 1.6 q-.6 .2 -.6 .9 M6 8.8 v.2" />
    </>
  ),
};

interface ConfidenceMarkProps {
  readonly confidence: Confidence;
  /** Beside a figure: an official mark keeps its word for screen readers only. All others always show it. */
  readonly quiet?: boolean;
}

/** How far a fact can be relied on: a shape and a word. */
export function ConfidenceMark({ confidence, quiet = false }: ConfidenceMarkProps) {
  const { word, means } = confidenceWords[confidence];
  return (
    <span className={classes["mark"]} data-confidence={confidence} title={means}>
      <svg className={classes["shape"]} viewBox="0 0 12 12" aria-hidden="true">
        {shapes[confidence]}
      </svg>
      <span className={quiet && confidence === "official" ? classes["hidden"] : undefined}>{word}</span>
    </span>
  );
}
