import { Alert, Button, Group, NativeSelect, Text, TextInput } from "@mantine/core";
import { Form, Link } from "react-router";
import { coursesView } from "../../present/courses/courses-view.ts";
import { dayWords } from "../../present/day-words.ts";
import { CourseList } from "../courses/course-list.tsx";
import { EmptyState } from "../layout/empty-state.tsx";
import { Page } from "../layout/page.tsx";
import { pageTitle } from "../layout/page-title.ts";
import { dayAsked } from "../rules/day-asked.ts";
import { library } from "../rules/library.server.ts";
import { WithPrintedSources } from "../standing/printed-sources.tsx";
import type { Route } from "./+types/courses";

export const meta = () => [{ title: pageTitle("Courses") }, { name: "description", content: "Courses and what each certifying body gives for them, with the source of every figure." }];

export function loader({ request }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams;
  const [query, body] = [(params.get("q") ?? "").slice(0, 200), (params.get("body") ?? "").slice(0, 80)];
  return { query, body, view: coursesView(library(), dayAsked(request).on, { query, body }) };
}

/** The catalogue of courses. A plain form finds and filters: it works without scripts, and its address can be shared. */
export default function Courses({ loaderData: { query, body, view } }: Route.ComponentProps) {
  const unknownBody = body !== "" && !view.bodies.some(({ value }) => value === body);
  return (
    <Page title="Courses" lead="What each course is worth under each body, as far as anybody states it, with the source of every figure.">
      <search className="no-print">
        <Form method="get">
          <Group align="end" gap="xs">
            <TextInput key={`q ${query}`} type="search" name="q" label="Find a course or provider" defaultValue={query} maxLength={200} w={{ base: "100%", xs: "18rem" }} />
            <NativeSelect key={`body ${body}`} name="body" label="Stated for" defaultValue={unknownBody ? "" : body} data={[{ value: "", label: "Any body" }, ...view.bodies]} w={{ base: "100%", xs: "18rem" }} />
            <Button type="submit" variant="default">
              Find
            </Button>
          </Group>
        </Form>
      </search>
      {unknownBody && (
        <Alert color="amber">
          No course states a value for <bdi>“{body}”</bdi>. Choose a body from the list.
        </Alert>
      )}
      {view.courses.length === 0 ? (
        <EmptyState title="No course answers to this" action={{ to: "/courses", label: "All courses" }}>
          Try a shorter word, or another body. A course that is not here may count all the same: every body has its own rule, and its petition.
        </EmptyState>
      ) : (
        <>
          <Text c="dimmed">
            {view.courses.length === view.total ? `${view.total} courses` : `${view.courses.length} of ${view.total} courses`}, in the order of their titles; nobody can pay for a place. What holds on {dayWords(view.on)}.{" "}
            <Link to="/petition">Check your own record for petitions</Link>
          </Text>
          <WithPrintedSources shown={view}>
            <CourseList courses={view.courses} />
          </WithPrintedSources>
        </>
      )}
    </Page>
  );
}
