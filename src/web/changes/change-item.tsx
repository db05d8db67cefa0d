import { VisuallyHidden } from "@mantine/core";
import { Fragment } from "react";
import { Link } from "react-router";
import { changeWords } from "../../present/changes/change-words.ts";
import type { RuleChange } from "../../present/changes/rule-change.ts";
import { dayWords } from "../../present/day-words.ts";
import { SourceList } from "../rules/source-list.tsx";
import classes from "./changes.module.css";
import { ValueSide } from "./value-side.tsx";

interface ChangeItemProps {
  readonly change: RuleChange;
  /** The credentials that it is a rule of, where that is not plain from the page. */
  readonly of?: readonly { readonly id: string; readonly name: string; readonly href: string }[];
  /** What held for a time between the two values. */
  readonly between?: readonly { readonly from: string; readonly until?: string | undefined; readonly value: string }[];
  /** Name the sources of both values, not only of the new one. */
  readonly both?: boolean;
}

/** One rule that became another: both values, whom it is for and from when, the sources, the way to its row. */
export function ChangeItem({ change, of, between = [], both = false }: ChangeItemProps) {
  const byLine = change.parts.length > 0 && change.kind !== "restated";
  return (
    <li className={classes["item"]} data-kind={change.kind}>
      <h3 className={classes["title"]}>{change.title}</h3>
      {of && (
        <p className={classes["of"]}>
          {of.map(({ id, name, href }, index) => (
            <Fragment key={id}>
              {index > 0 && ", "}
              <Link to={href}>{name}</Link>
            </Fragment>
          ))}
        </p>
      )}
      <p className={classes["lead"]}>{changeWords(change.kind, change.on)}.</p>
      {byLine && (
        <ul className={classes["parts"]}>
          {change.parts.map((part) => (
            <li key={part.label}>
              {part.label}: <VisuallyHidden>before </VisuallyHidden>
              <del>{part.before}</del> <span aria-hidden="true">→</span> <VisuallyHidden>now </VisuallyHidden>
              <ins>{part.after}</ins>
            </li>
          ))}
        </ul>
      )}
      <dl className={classes["sides"]}>
        <ValueSide label="Before" value={change.before} shown={byLine} sourced={both} />
        {between.map(({ from, until, value }) => (
          <div key={from} className={classes["side"]}>
            <dt>Meanwhile</dt>
            <dd>
              <p>{value}</p>
              <p className={classes["meta"]}>
                {dayWords(from)} to {dayWords(until ?? "")}
              </p>
            </dd>
          </div>
        ))}
        <ValueSide label="After" value={change.after} shown={byLine} sourced={both} now />
      </dl>
      <p className={classes["affected"]}>
        <strong>For:</strong> {[`${change.affected}.`, ...change.only, ...(byLine ? ["Only those named above."] : [])].join(" ")}
      </p>
      {!both && change.after.versions.length === 0 && <SourceList sources={change.after.sources} />}
      {!of && (
        <p className={classes["links"]}>
          <Link to={change.href}>
            The rule and its history<VisuallyHidden>: {change.title}</VisuallyHidden>
          </Link>
        </p>
      )}
    </li>
  );
}
