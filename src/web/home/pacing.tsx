import { Title } from "@mantine/core";
import type { PacingView } from "../../present/home/pacing-view.ts";
import { SourceMark } from "../standing/source-mark.tsx";
import { CompareBars } from "./compare-bars.tsx";
import classes from "./home-answer.module.css";

/** What courses give toward one credential, and why to take them one after the other. */
export function Pacing({ view }: { readonly view: PacingView }) {
  const id = `pacing-${view.id}`;
  return (
    <section aria-labelledby={id} className={classes["part"]}>
      <Title order={2} size="h3" id={id}>
        What they give toward {view.toward}
      </Title>
      <p className={classes["line"]}>
        One cycle needs <strong>{view.required}</strong> <SourceMark mark={view.requiredMark} />
      </p>
      <ul className={classes["gives"]}>
        {view.gives.map((give) => (
          <li key={give.id}>
            <span>{give.name}</span> <strong>{give.worth}</strong> <SourceMark mark={give.mark} />
            {give.says && <span className={classes["why"]}>{give.says}</span>}
          </li>
        ))}
      </ul>
      <CompareBars rows={view.rows} />
      {view.cardNote && <p className={classes["soft"]}>{view.cardNote}</p>}
      {view.advice.slice(-1).map((sentence) => (
        <p key={sentence.text} className={classes["advice"]}>
          {sentence.text} <SourceMark mark={sentence.mark} />
        </p>
      ))}
    </section>
  );
}
