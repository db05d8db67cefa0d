import { createContext, type ReactNode, useMemo } from "react";
import { confidenceWords } from "../../present/confidence-words.ts";
import { printedSources } from "../../present/standing/printed-sources.ts";
import classes from "./printed-sources.module.css";

/** The number of each source on paper, for the marks inside. */
export const SourceNumbers = createContext<ReadonlyMap<string, number>>(new Map());

/** On paper nothing opens: each mark becomes a number, and the list of sources stands at the end. */
export function WithPrintedSources({ shown, children }: { readonly shown: unknown; readonly children: ReactNode }) {
  const sources = useMemo(() => printedSources(shown), [shown]);
  const numbers = useMemo(() => new Map(sources.map(({ key, number }) => [key, number])), [sources]);
  return (
    <SourceNumbers value={numbers}>
      {children}
      {sources.length > 0 && (
        <section className={classes["sources"]} aria-labelledby="printed-sources">
          <h2 id="printed-sources">Sources</h2>
          <ol className={classes["list"]}>
            {sources.map((source) => (
              <li key={source.key}>
                {source.title}
                {source.url && <span className={classes["url"]}> {source.url}</span>}. Seen {source.checked}; {source.kind}. {confidenceWords[source.confidence].word}.
              </li>
            ))}
          </ol>
        </section>
      )}
    </SourceNumbers>
  );
}
