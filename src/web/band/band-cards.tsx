import type { CSSProperties } from "react";
import type { BandView } from "../../present/band/band-view.ts";
import classes from "./band.module.css";

/** The thin strips under a band: cards with their own end, the time to hand the renewal in, and the time to do so late. */
export function BandCards({ cards, handIn, late, planned }: Pick<BandView, "cards" | "handIn" | "late" | "planned">) {
  const strips = [
    ...cards.map((card) => ({ ...card, kind: card.over ? "ended" : "card" })),
    ...(planned?.cards ?? []).map((card) => ({ ...card, key: `planned ${card.key}`, kind: "planned" })),
    ...(late ? [{ ...late, key: "late", kind: "late" }] : []),
    ...(handIn ? [{ ...handIn, key: "hand-in", kind: "hand-in" }] : []),
  ];
  return strips.map((strip) => (
    <div key={strip.key} className={classes["stripRow"]} aria-hidden="true">
      <span className={classes["strip"]} data-kind={strip.kind} style={{ "--left": strip.left, "--width": strip.width } as CSSProperties} />
      <span className={classes["stripLabel"]} style={{ "--left": strip.left, "--right": strip.left + strip.width } as CSSProperties} data-end={strip.left > 0.5 || undefined}>
        {strip.words}
      </span>
    </div>
  ));
}
