import type { PetitionLine } from "../../present/petition/petition-lines.ts";
import ledger from "../standing/ledger-list.module.css";
import { SourceMark } from "../standing/source-mark.tsx";

/** A body's petition rule, point by point, each with its source. */
export function PetitionPoints({ points }: { readonly points: readonly PetitionLine[] }) {
  if (points.length === 0) return null;
  return (
    <ul className={ledger["list"]}>
      {points.map(({ id, label, text, mark }) => (
        <li key={id} className={ledger["line"]}>
          <span className={ledger["key"]}>{label}</span>
          <span>
            {text} <SourceMark mark={mark} />
          </span>
        </li>
      ))}
    </ul>
  );
}
