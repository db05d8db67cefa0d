import { Text, Title } from "@mantine/core";
import type { HomeView } from "../../present/home/home-view.ts";
import { ConfidenceMark } from "../confidence-mark.tsx";
import { RequirementList } from "../standing/requirement-list.tsx";
import { WithPrintedSources } from "../standing/printed-sources.tsx";
import { SourceMark } from "../standing/source-mark.tsx";
import { StateBadge } from "../standing/state-badge.tsx";
import classes from "./home-answer.module.css";
import { Pacing } from "./pacing.tsx";

/** The answer: its sentences first, then what each of them rests on. */
export function HomeAnswer({ view }: { readonly view: HomeView }) {
  return (
    <WithPrintedSources shown={view}>
      <div className={classes["answer"]}>
        <section aria-labelledby="the-answer" className={classes["short"]}>
          <Title order={2} size="h4" id="the-answer">
            Your answer, as of {view.asOfWords}
          </Title>
          <div aria-live="polite">
            {view.answer.map((sentence) => (
              <p key={sentence.text} className={classes["sentence"]}>
                {sentence.text} <SourceMark mark={sentence.mark} />
              </p>
            ))}
          </div>
          <Text size="sm" c="dimmed">
            Each § opens the rule and its source.
            {view.doubts.length > 0 && " Not everything here is the body’s own word; where it is not, the § says so:"}{" "}
            {view.doubts.map((doubt) => (
              <span key={doubt} className={classes["doubt"]}>
                <ConfidenceMark confidence={doubt} />
              </span>
            ))}
          </Text>
        </section>
        {view.expiring.length > 0 && (
          <section aria-labelledby="expires" className={classes["part"]}>
            <Title order={2} size="h3" id="expires">
              What expires
            </Title>
            {view.expiring.map((one) => (
              <article key={one.id} className={classes["credential"]} aria-label={one.name}>
                <div className={classes["head"]}>
                  <Title order={3} size="h4">
                    {one.name}
                  </Title>
                  <StateBadge words={one.state} />
                </div>
                <p className={classes["line"]}>{one.headline}</p>
                {one.cycle && (
                  <p className={classes["soft"]}>
                    This cycle: {one.cycle}.{one.assumed && " We take it that you renewed every earlier cycle."}
                  </p>
                )}
                <RequirementList requirements={one.requirements} />
              </article>
            ))}
          </section>
        )}
        {view.lasting.length > 0 && (
          <section aria-labelledby="lasts" className={classes["part"]}>
            <Title order={2} size="h3" id="lasts">
              What does not expire
            </Title>
            <ul className={classes["lasting"]}>
              {view.lasting.map((one) => (
                <li key={one.id}>
                  <strong>{one.name}</strong> <SourceMark mark={one.mark} />
                  <br />
                  {one.says}
                </li>
              ))}
            </ul>
          </section>
        )}
        {view.unsettled.length > 0 && (
          <section aria-labelledby="unsettled" className={classes["part"]}>
            <Title order={2} size="h3" id="unsettled">
              What nobody has found out
            </Title>
            <ul className={classes["lasting"]}>
              {view.unsettled.map((one) => (
                <li key={one.id}>
                  <strong>{one.name}</strong> <SourceMark mark={one.mark} />
                  <br />
                  {one.says}
                </li>
              ))}
            </ul>
          </section>
        )}
        {view.pacing.map((pacing) => (
          <Pacing key={pacing.id} view={pacing} />
        ))}
      </div>
    </WithPrintedSources>
  );
}
