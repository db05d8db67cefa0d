import { Text, Title } from "@mantine/core";
import { type CourseBodyView, hearsayWarning } from "../../present/petition/course-view.ts";
import { PetitionPoints } from "../petition/petition-points.tsx";
import { SourceMark } from "../standing/source-mark.tsx";
import { StateBadge } from "../standing/state-badge.tsx";
import classes from "./courses.module.css";

/** What a course is worth under every body: the stated values first; for the others, folded, the rule that would apply and the petition. */
export function UnderEachBody({ bodies }: { readonly bodies: readonly CourseBodyView[] }) {
  const [stated, others] = [bodies.filter((body) => body.stated), bodies.filter((body) => !body.stated)];
  const warning = hearsayWarning(bodies);
  return (
    <section aria-labelledby="under-each-body" className={classes["under"]}>
      <Title order={2} size="h3" id="under-each-body">
        Under each body
      </Title>
      {warning !== undefined && <Text>{warning}</Text>}
      {stated.length > 0 && (
        <ul className={classes["bodies"]}>
          {stated.map((body) => (
            <li key={body.id} className={classes["body"]}>
              <div className={classes["head"]}>
                <a href={`/rules/${body.id}`}>{body.name}</a>
                <span>
                  <strong>{body.worth}</strong> <SourceMark mark={body.mark} />
                </span>
                {body.details.map(({ label, text, mark }) => (
                  <span key={label}>
                    {label} {text} <SourceMark mark={mark} />
                  </span>
                ))}
                <StateBadge words={body.words} plain />
              </div>
              {body.note !== undefined && <p className={classes["note"]}>{body.note}</p>}
              <PetitionPoints points={body.petition} />
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <>
          <Title order={3} size="h5">
            Unknown under {others.length === 1 ? "one body" : `${others.length} bodies`}: what would apply
          </Title>
          <Text c="dimmed" size="sm">
            Nobody states a value there. The rule is for a certificate that states hours; whether it may be petitioned goes by what is known of this course.
          </Text>
          <ul className={classes["bodies"]}>
            {others.map((body) => (
              <li key={body.id} className={classes["body"]}>
                <details>
                  <summary>
                    <span>
                      {body.name} <StateBadge words={body.words} plain />
                    </span>
                  </summary>
                  <div className={classes["inner"]}>
                    {body.rules.map(({ id, text, mark }) => (
                      <p key={id}>
                        {text} <SourceMark mark={mark} />
                      </p>
                    ))}
                    <PetitionPoints points={body.petition} />
                    <p>
                      <a href={`/rules/${body.id}`}>All rules of {body.name}</a>
                    </p>
                  </div>
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
