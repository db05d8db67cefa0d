import { Alert, Button, Group, Stack, TextInput, Title } from "@mantine/core";
import { Form, Link } from "react-router";
import { searchRules } from "../../present/rules-search.ts";
import { Page } from "../layout/page.tsx";
import { pageTitle } from "../layout/page-title.ts";
import { BodyJumps } from "../rules/body-jumps.tsx";
import { BodySummary } from "../rules/body-summary.tsx";
import { ConfidenceTable } from "../rules/confidence-table.tsx";
import { ConfidenceLegend } from "../rules/confidence-legend.tsx";
import { dayAsked } from "../rules/day-asked.ts";
import { overviewOn } from "../rules/overview-on.server.ts";
import type { Route } from "./+types/rules";

export const meta = () => [{ title: pageTitle("Rules") }, { name: "description", content: "The rules of every certifying body, dated and with their sources." }];

export function loader({ request }: Route.LoaderArgs) {
  const query = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 200);
  const all = overviewOn(dayAsked(request).on);
  return { query, bodies: searchRules(all, query), total: all.length };
}

export default function Rules({ loaderData: { query, bodies, total } }: Route.ComponentProps) {
  return (
    <Page title="Rules" lead="What each certifying body asks for, with its dates and the source of every figure.">
      <p className="no-print">
        <Link to="/compare">Compare credentials side by side</Link>
      </p>
      <search>
        <Form method="get">
          <Group align="end" gap="xs">
            <TextInput key={query} type="search" name="q" label="Find a body, credential or course" defaultValue={query} maxLength={200} w={{ base: "100%", xs: "22rem" }} />
            <Button type="submit" variant="default">
              Find
            </Button>
          </Group>
        </Form>
      </search>
      {query !== "" && bodies.length === 0 && (
        <Alert color="slate" title="Nothing found">
          No body, credential or course answers to <bdi>“{query}”</bdi>. Try a shorter word, or its usual abbreviation.
        </Alert>
      )}
      {total === 0 && <Alert color="slate">No rulebook is loaded.</Alert>}
      {bodies.length > 3 && <BodyJumps bodies={bodies} />}
      <Stack gap="xl">
        {bodies.map((body) => (
          <BodySummary key={body.id} body={body} searched={query !== ""} />
        ))}
      </Stack>
      <section aria-labelledby="legend">
        <Title order={2} size="h3" id="legend" mb="xs">
          How sure each figure is
        </Title>
        <ConfidenceLegend />
        <ConfidenceTable bodies={bodies} />
      </section>
    </Page>
  );
}
