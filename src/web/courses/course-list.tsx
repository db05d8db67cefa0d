import { Title } from "@mantine/core";
import { Link } from "react-router";
import type { CourseEntry } from "../../present/courses/courses-view.ts";
import { SourceMark } from "../standing/source-mark.tsx";
import classes from "./courses.module.css";

/** Courses, each with what is written of it and what it is worth under each body. */
export function CourseList({ courses }: { readonly courses: readonly CourseEntry[] }) {
  return (
    <ul className={classes["courses"]}>
      {courses.map(({ id, href, title, about, hours, price, worth }) => (
        <li key={id} className={classes["course"]}>
          <div>
            <Title order={2} size="h4">
              <Link to={href}>{title}</Link>
            </Title>
            <p className={classes["about"]}>{about}</p>
            <dl className={classes["facts"]}>
              {[{ label: "Hours", figure: hours }, { label: "Price", figure: price }].map(({ label, figure }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd data-unknown={figure.confidence === "unknown" || undefined}>
                    {figure.text} <SourceMark mark={figure.mark} />
                  </dd>
                </div>
              ))}
            </dl>
          </div>
          {worth.length === 0 ? (
            <p className={classes["nothing"]}>Nobody states what it is worth.</p>
          ) : (
            <dl className={classes["worth"]}>
              {worth.map(({ body, name, text, mark }) => (
                <div key={body}>
                  <dt>{name}</dt>
                  <dd>
                    {text} <SourceMark mark={mark} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ul>
  );
}
