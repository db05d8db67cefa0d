import { Alert, Button, Group, Text, Title } from "@mantine/core";
import { useState } from "react";
import type { PlanBasis } from "../../app/plan/check-basis.ts";
import type { ReadCourses } from "../../app/plan/read-courses.ts";
import type { PlanOption } from "../../plan/options/option.ts";
import { countWords } from "../../present/count-words.ts";
import { importForm } from "../record/import-form.ts";
import { ImportSource, type Source } from "../record/import-source.tsx";
import { LeftOutList } from "../record/left-out-list.tsx";
import { saveFile } from "../record/save-file.ts";
import standing from "../standing/credential-section.module.css";
import type { Engine } from "../standing/load-engine.ts";
import classes from "./plan.module.css";

interface CoursesPartProps {
  readonly basis: PlanBasis;
  readonly all: readonly PlanOption[];
  readonly engine: Engine | undefined;
  readonly asOf: string;
  /** The bodies of the credentials that are held. */
  readonly bodies: readonly string[];
  readonly change: (says: string, next: PlanBasis) => void;
}

const nothing: Source = { name: "", text: "" };

/** What can be planned with: the catalogue, the person's own courses, and a table or a plan file that they bring. */
export function CoursesPart({ basis, all, engine, asOf, bodies, change }: CoursesPartProps) {
  const [source, setSource] = useState<Source>(nothing);
  const [found, setFound] = useState<ReadCourses>();
  const priced = all.filter(({ prices }) => prices.length > 0).length;
  const read = async (from: Source): Promise<void> => {
    if (!engine) return;
    const { readCourses } = await import("../../app/plan/read-courses.ts");
    const form = importForm(from.name, from.text) === "table" ? "table" : "plan-file";
    setFound(readCourses(from.text, from.name || "the text", form, engine, asOf, { ...(basis.wishes.currency === undefined ? {} : { currency: basis.wishes.currency }), ...(bodies.length === 1 && bodies[0] !== undefined ? { soleBody: bodies[0] } : {}) }));
  };
  const put = (): void => {
    if (!found) return;
    const taken = new Set(found.options.map(({ id }) => id));
    const options = [...basis.options.filter(({ id }) => !taken.has(id)), ...found.options];
    change(found.wishes ? "Imported a plan file" : `Added ${coursesWords(found.options.length)}`, { ...basis, options, ...(found.wishes ? { wishes: found.wishes } : {}) });
    setFound(undefined);
    setSource(nothing);
  };
  return (
    <section aria-labelledby="with-courses" className={`${classes["part"] ?? ""} no-print`}>
      <Title order={2} size="h3" id="with-courses">
        What can be planned with
      </Title>
      <Text maw="42rem">
        {coursesWords(all.length)}, of which {countWords(priced)} {priced === 1 ? "has" : "have"} a price that somebody states.
        {priced === 0 && " Without prices the plan reckons with what it assumes, and says so; add courses that you know the price of."}
      </Text>
      {basis.options.length > 0 && (
        <ul className={classes["plain"]} aria-label="Your own courses">
          {basis.options.slice(0, SHOWN).map((option) => (
            <li key={option.id}>
              <Group gap="sm" justify="space-between">
                <Text flex={1} miw={0}>
                  <bdi>{option.title ?? option.id}</bdi>
                  {[option.price, option.hours && `${option.hours} hours`].filter(Boolean).map((fact) => ` · ${fact ?? ""}`)}
                </Text>
                <Button size="compact-sm" variant="default" aria-label={`Remove ${option.title ?? option.id}`} onClick={() => change(`Removed ${option.title ?? option.id}`, { ...basis, options: basis.options.filter(({ id }) => id !== option.id) })}>
                  Remove
                </Button>
              </Group>
            </li>
          ))}
          {basis.options.length > SHOWN && <li>and {countWords(basis.options.length - SHOWN)} more; the plan file has them all.</li>}
        </ul>
      )}
      <details className={standing["details"]}>
        <summary>Bring courses or a plan file</summary>
        <Text size="sm" mb="sm" maw="42rem">
          A table (CSV) names its columns in the first row, such as: title, price, hours, nasm ceu, first day, last day, online. A plan file has your wishes too.
        </Text>
        <ImportSource
          source={source}
          set={(next) => {
            setSource(next);
            setFound(undefined);
          }}
          read={(next) => void read(next)}
        />
      </details>
      <div aria-live="polite">
        {found && (
          <>
            {found.diagnostics.length > 0 && (
              <Alert color="amber" mb="sm" title={found.badRows > 0 ? `${countWords(found.badRows)} ${found.badRows === 1 ? "row cannot be used as it is" : "rows cannot be used as they are"}` : "Not all of it is read"}>
                <LeftOutList items={found.diagnostics.map(({ line, message, expected }) => ({ where: `Line ${line}`, says: [message, ...(expected === undefined ? [] : [`Expected: ${expected}.`])], quoted: "" }))} />
              </Alert>
            )}
            {(found.options.length > 0 || found.wishes) && <Button onClick={put}>{found.wishes ? "Plan with this file" : `Add ${coursesWords(found.options.length)}`}</Button>}
          </>
        )}
      </div>
      <Group gap="sm">
        <Button variant="default" onClick={() => saveFile("recert-plan.json", `${JSON.stringify({ recert: 1, ...basis.wishes, ...(basis.options.length > 0 ? { options: basis.options } : {}) }, null, 2)}\n`, "application/json")}>
          Export wishes and courses
        </Button>
        <Button variant="default" onClick={() => change("Forgot all wishes and courses", { wishes: {}, options: [], failed: [] })}>
          Begin anew
        </Button>
      </Group>
    </section>
  );
}

const SHOWN = 50;

function coursesWords(count: number): string {
  return `${countWords(count)} ${count === 1 ? "course" : "courses"}`;
}
