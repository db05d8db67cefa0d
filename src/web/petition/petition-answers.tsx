import { Stack, Text, Title } from "@mantine/core";
import { Link } from "react-router";
import { useEffect, useState } from "react";
import type { PetitionView } from "../../present/petition/petition-view.ts";
import { useFragmentTarget } from "../rules/fragment-target.ts";
import { LINES_AT_ONCE, ShowMore } from "../standing/show-more.tsx";
import { SourceMark } from "../standing/source-mark.tsx";
import { StateBadge } from "../standing/state-badge.tsx";
import { activityAnchor } from "./activity-anchor.ts";
import { PetitionPoints } from "./petition-points.tsx";
import classes from "./petition.module.css";

/** The pre-check, activity by activity, then what each body says of petitions in general. */
export function PetitionAnswers({ view }: { readonly view: PetitionView }) {
  const wanted = useFragmentTarget();
  const place = view.activities.findIndex(({ ref }) => `activity-${ref}` === wanted);
  const [more, setMore] = useState(LINES_AT_ONCE);
  // What the address points to is drawn, however far down it stands.
  const shown = Math.max(more, place + 1);
  // The list is drawn long after the address was followed; only now can its place be gone to.
  useEffect(() => {
    const { hash } = window.location;
    if (hash.length > 1) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <Stack gap="lg">
      <Text>
        As of <strong>{view.asOf}</strong>: {view.summary}
      </Text>
      {view.activities.slice(0, shown).map(({ ref, day, title, answers }) => (
        <section key={ref} id={activityAnchor(ref)} aria-labelledby={`${activityAnchor(ref)}-title`} className={classes["activity"]}>
          <Title order={2} size="h4" id={`${activityAnchor(ref)}-title`}>
            <bdi>{title}</bdi>
          </Title>
          <Text c="dimmed" size="sm">
            {day}
          </Text>
          {answers.map((answer) => (
            <div key={answer.id} className={classes["answer"]}>
              <div className={classes["head"]}>
                <StateBadge words={answer.words} />
                <span>{answer.whom}</span>
              </div>
              <p>
                {answer.says} <SourceMark mark={answer.mark} />
              </p>
              {answer.lacks !== undefined && (
                <p>
                  <strong>{answer.lacks}</strong> <Link to={`/record/activity?key=${encodeURIComponent(ref)}`}>Add it</Link>
                </p>
              )}
              {answer.questions.length > 0 && (
                <details>
                  <summary>What would settle it</summary>
                  <ul>
                    {answer.questions.map((question) => (
                      <li key={question}>{question}</li>
                    ))}
                  </ul>
                </details>
              )}
              <PetitionPoints points={answer.petition} />
            </div>
          ))}
        </section>
      ))}
      <ShowMore left={view.activities.length - shown} onMore={() => setMore(shown + LINES_AT_ONCE)} />
      {view.bodies.map(({ id, name, points }) => (
        <section key={id} aria-labelledby={`petitions-${id}`} className={classes["activity"]}>
          <Title order={2} size="h4" id={`petitions-${id}`}>
            Papers and the way, {name}
          </Title>
          <PetitionPoints points={points} />
        </section>
      ))}
    </Stack>
  );
}
