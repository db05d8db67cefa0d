import type { ReactNode } from "react";
import type { Shape, Tone } from "../../present/standing/tone.ts";
import classes from "./shape-mark.module.css";

const shapes: Readonly<Record<Shape, ReactNode>> = {
  check: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" stroke="none" />
      <path d="M4.6 8.3 L7 10.6 L11.4 5.6" stroke="var(--sheet)" strokeWidth="1.8" />
    </>
  ),
  half: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 1.8 a6.2 6.2 0 0 1 0 12.4 z" fill="currentColor" stroke="none" />
    </>
  ),
  open: <circle cx="8" cy="8" r="6.2" />,
  cross: <path d="M3.5 3.5 L12.5 12.5 M12.5 3.5 L3.5 12.5" strokeWidth="2.2" />,
  question: (
    <>
      <path d="M8 1 L15 8 L8 15 L1 8 Z" />
      <path d="M6.3 6.4 a1.8 1.8 0 1 1 2.4 1.7 q-.7 .25 -.7 .9 M8 11.2 v.1" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 4.4 V8 L10.6 9.6" />
    </>
  ),
  endless: <path d="M1 8 H13 M10 4.5 L14 8 L10 11.5" strokeWidth="1.8" />,
};

/** A shape with a meaning; decoration only, so a word always stands beside it. */
export function ShapeMark({ shape, tone }: { readonly shape: Shape; readonly tone: Tone }) {
  return (
    <svg className={classes["shape"]} data-tone={tone} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[shape]}
    </svg>
  );
}
