import { Alert } from "@mantine/core";
import { compareView, MOST_COMPARED } from "../../present/compare/compare-view.ts";
import { shortName } from "../../base/short-name.ts";
import { CompareForm } from "../compare/compare-form.tsx";
import { CompareTable } from "../compare/compare-table.tsx";
import { EmptyState } from "../layout/empty-state.tsx";
import { Page } from "../layout/page.tsx";
import { pageTitle } from "../layout/page-title.ts";
import { dayAsked } from "../rules/day-asked.ts";
import { library } from "../rules/library.server.ts";
import { WithPrintedSources } from "../standing/printed-sources.tsx";
import type { Route } from "./+types/compare";

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: pageTitle(loaderData && loaderData.view.columns.length > 0 ? `${loaderData.view.columns.map(({ name, body }) => `${name} (${body})`).join(" and ")} compared` : "Compare") },
  { name: "description", content: "What credentials ask for, side by side: cycle, credit, hours, cards, fees over ten years, grace and surplus, with the source of every figure." },
];

export function loader({ request }: Route.LoaderArgs) {
  const all = library();
  const day = dayAsked(request);
  const asked = new URL(request.url).searchParams.getAll("c").filter((id) => id !== "").slice(0, 50);
  const choices = all.books.map(({ body, credentials }) => ({
    group: `${shortName(body)}: ${String(body["name"])}`,
    items: credentials.map((raw) => ({ value: raw.id, label: `${String(raw["name"])}, ${shortName(body)}` })),
  }));
  return { day, choices, view: compareView(all, asked, day.on), tooMany: new Set(asked).size > MOST_COMPARED };
}

export default function Compare({ loaderData: { day, choices, view, tooMany } }: Route.ComponentProps) {
  return (
    <Page title="Compare" lead="What credentials ask for, side by side, with the source of every figure.">
      <CompareForm chosen={view.columns.map(({ id }) => id)} choices={choices} on={day.on} most={MOST_COMPARED} />
      {day.refused !== undefined && (
        <Alert color="amber">
          <bdi>“{day.refused}”</bdi> is no day. Write one such as 2026-01-31.
        </Alert>
      )}
      {view.missing.length > 0 && (
        <Alert color="amber" title="Not compared">
          No rulebook knows <bdi>{view.missing.map((id) => `“${id.slice(0, 60)}”`).join(", ")}</bdi>. Choose from the lists above.
        </Alert>
      )}
      {tooMany && <Alert color="amber">At most {MOST_COMPARED} credentials stand side by side; the first {MOST_COMPARED} are shown.</Alert>}
      {view.columns.length === 0 ? (
        <EmptyState title="Nothing is chosen yet" action={{ to: "/compare?c=nasm%2Fcpt&c=ace%2Fcpt", label: "Compare NASM CPT and ACE CPT" }}>
          Choose two credentials or more. You see what each asks for, what ten years of it cost, and what becomes of credit beyond it.
        </EmptyState>
      ) : (
        <WithPrintedSources shown={view}>
          <CompareTable view={view} />
        </WithPrintedSources>
      )}
    </Page>
  );
}
