import type { CredentialDiff, DiffPoint } from "../../present/changes/standing-diff.ts";
import { SourceMark } from "../standing/source-mark.tsx";
import classes from "./changes.module.css";

/** One credential of the record by two versions of the rules: what differs and why, what is not known, what is the same. */
export function CredentialDiffView({ diff: { id, name, points, says } }: { readonly diff: CredentialDiff }) {
  const differing = points.filter((point) => point.differs);
  const unsure = points.filter((point) => point.unsure && !point.differs);
  const same = points.filter((point) => !point.unsure && !point.differs);
  return (
    <section aria-label={`${name} (${id})`} className={classes["event"]}>
      <h3 className={classes["title"]}>{name}</h3>
      <p className={classes["affected"]}>{says}</p>
      {differing.length > 0 && (
        <ul className={classes["list"]}>
          {differing.map((point) => (
            <Point key={point.key} point={point} />
          ))}
        </ul>
      )}
      {unsure.length > 0 && (
        <div className={classes["rest"]}>
          <p className={classes["affected"]}>Not known, so a difference cannot be ruled out:</p>
          <ul>
            {unsure.map(({ key, what, after }) => (
              <li key={key}>
                {what}: {after}
              </li>
            ))}
          </ul>
        </div>
      )}
      {same.length > 0 && (
        <details className={classes["rest"]}>
          <summary>{same.length === 1 ? "One point is" : `${same.length} points are`} the same by both</summary>
          <ul>
            {same.map(({ key, what, after }) => (
              <li key={key}>
                {what}: {after}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Point({ point: { what, before, after, rowsBefore, rowsAfter } }: { readonly point: DiffPoint }) {
  return (
    <li className={classes["item"]}>
      <h4 className={classes["title"]}>{what}</h4>
      <dl className={classes["sides"]}>
        <div className={classes["side"]}>
          <dt>Before</dt>
          <dd>
            {before} <SourceMark mark={rowsBefore} />
          </dd>
        </div>
        <div className={classes["side"]}>
          <dt>After</dt>
          <dd className={classes["now"]}>
            {after} <SourceMark mark={rowsAfter} />
          </dd>
        </div>
      </dl>
    </li>
  );
}
