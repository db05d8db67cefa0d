import { Fragment } from "react";
import type { CardSource } from "../../present/rule-card-sources.ts";
import { dayWords } from "../../present/day-words.ts";
import classes from "./rule-card.module.css";

/** Where a value was read: title, place inside, publisher, day. What is the same for all is said once. */
export function SourceList({ sources }: { readonly sources: readonly CardSource[] }) {
  if (sources.length === 0) return null;
  const days = new Set(sources.map((source) => source.seen));
  const publishers = new Set(sources.map((source) => source.publisher));
  const shared = [publishers.size === 1 ? sources[0]?.publisher : "", days.size === 1 && sources[0]?.seen ? `seen ${dayWords(sources[0].seen)}` : ""];
  return (
    <p className={classes["sources"]}>
      {sources.length === 1 ? "Source: " : "Sources: "}
      {sources.map((source, index) => (
        <Fragment key={`${source.id} ${source.at ?? ""}`}>
          {index > 0 && "; "}
          {source.url ? (
            <a href={source.url} rel="noreferrer">
              {source.title}
            </a>
          ) : (
            source.title
          )}
          {source.at && `, ${source.at}`}
          {publishers.size > 1 && source.publisher && ` (${source.publisher})`}
          {days.size > 1 && `, seen ${dayWords(source.seen)}`}
        </Fragment>
      ))}
      {shared.map((text) => text && ` · ${text}`)}
    </p>
  );
}
