import { Stack, Text, Title } from "@mantine/core";
import { data } from "react-router";
import { bookCards } from "../../present/rules-book.ts";
import { Page } from "../layout/page.tsx";
import { pageTitle } from "../layout/page-title.ts";
import { ConfidenceCounts } from "../rules/body-summary.tsx";
import { ChangeLinks } from "../changes/change-links.tsx";
import { CardHeader } from "../rules/card-header.tsx";
import { dayAsked } from "../rules/day-asked.ts";
import { EntryList } from "../rules/entry-list.tsx";
import { library } from "../rules/library.server.ts";
import { overviewOn } from "../rules/overview-on.server.ts";
import { NotesView } from "../rules/notes-view.tsx";
import { OnDayForm } from "../rules/on-day-form.tsx";
import { readNotes } from "../rules/read-notes.server.ts";
import { RuleCardView } from "../rules/rule-card-view.tsx";
import type { Route } from "./+types/rules-body";

export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: pageTitle(loaderData ? `${loaderData.overview.name}: rules` : "Rules") }];

export function loader({ params, request }: Route.LoaderArgs) {
  const all = library();
  const book = all.books.find(({ body }) => body.id === params.body);
  if (!book) throw data(null, { status: 404 });
  const day = dayAsked(request);
  const overview = overviewOn(day.on).find(({ id }) => id === params.body);
  if (!overview) throw data(null, { status: 404 });
  return { day, overview, card: bookCards(book, all, day.on).body(), notes: readNotes(book.notes) };
}

export default function RulesOfBody({ loaderData: { day, overview, card, notes } }: Route.ComponentProps) {
  return (
    <Page title={overview.name} lead={overview.coverage}>
      <CardHeader
        trail={[{ to: "/rules", label: "Rules" }]}
        checked={overview.checked}
        details={[...card.details, { label: "Rows", value: String(overview.rows) }]}
      />
      <ChangeLinks id={overview.id} body={overview.id} />
      <ConfidenceCounts counts={overview.counts} />
      <Text>
        <a href={overview.site} rel="noreferrer">
          {overview.site}
        </a>
      </Text>
      <section aria-labelledby="credentials">
        <Title order={2} size="h3" id="credentials">
          Credentials
        </Title>
        <EntryList entries={overview.credentials} />
      </section>
      {overview.courses.length > 0 && (
        <section aria-labelledby="courses">
          <Title order={2} size="h3" id="courses">
            Courses
          </Title>
          <EntryList entries={overview.courses} />
        </section>
      )}
      <Stack gap="md">
        <Title order={2}>For all its credentials</Title>
        <OnDayForm {...day} />
        <RuleCardView card={card} />
      </Stack>
      {notes.length > 0 && (
        <section aria-labelledby="notes">
          <Title order={2} size="h3" id="notes" mb="xs">
            Notes
          </Title>
          <NotesView blocks={notes} />
        </section>
      )}
    </Page>
  );
}
