import { Text } from "@mantine/core";
import { data, Link } from "react-router";
import { rulesDiff } from "../../present/changes/rules-diff.ts";
import { dayWords } from "../../present/day-words.ts";
import classes from "../changes/changes.module.css";
import { daysAsked } from "../changes/days-asked.ts";
import { DaysForm } from "../changes/days-form.tsx";
import { FileDiffView } from "../changes/file-diff-view.tsx";
import { Page } from "../layout/page.tsx";
import { pageTitle } from "../layout/page-title.ts";
import { CardHeader } from "../rules/card-header.tsx";
import { dayAsked } from "../rules/day-asked.ts";
import { library } from "../rules/library.server.ts";
import type { Route } from "./+types/rules-diff";

export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: pageTitle(loaderData ? `${loaderData.name}: what changed` : "What changed") }];

/** What changed between two days in the rules of a credential, or of a body with all that it has. */
export function loader({ params, request }: Route.LoaderArgs) {
  const all = library();
  const credential = "credential" in params && typeof params.credential === "string" ? params.credential : undefined;
  const id = credential === undefined ? params.body : `${params.body}/${credential}`;
  const book = all.books.find(({ body }) => body.id === params.body);
  const raw = credential === undefined ? book?.body : book?.credentials.find((one) => one.id === id);
  if (!book || !raw) throw data(null, { status: 404 });
  const url = new URL(request.url);
  const days = daysAsked(url.searchParams, dayAsked(request).on);
  const body = { id: book.body.id, name: String(book.body["name"]), checked: String(book.body["checked"]) };
  return { id, name: String(raw["name"]), body, days, diff: days.refused === undefined ? rulesDiff(all, id, days.from, days.to) : undefined };
}

export default function RulesDiffPage({ loaderData: { id, name, body, days, diff } }: Route.ComponentProps) {
  const trail = [{ to: "/rules", label: "Rules" }, { to: `/rules/${body.id}`, label: body.name }, ...(id === body.id ? [] : [{ to: `/rules/${id}`, label: name }])];
  const count = diff?.files.reduce((sum, file) => sum + file.changes.length, 0) ?? 0;
  return (
    <Page title={`What changed: ${name}`} lead="The rows in force on one day against those in force on another, with whom each change is for.">
      <CardHeader trail={trail} checked={body.checked} details={[]} />
      <DaysForm {...days} />
      {diff && (
        <>
          <Text>
            From {dayWords(diff.from)} to {dayWords(diff.to)}: {count === 0 ? "no rule with another value is known." : `${count} ${count === 1 ? "rule" : "rules"} with another value.`}{" "}
            <Link to={`/changes?from=${diff.from}&to=${diff.to}#for-you`}>What it means for you</Link>
          </Text>
          <div className={classes["events"]}>
            {diff.files.map((file) => (
              <FileDiffView key={file.id} diff={file} />
            ))}
          </div>
        </>
      )}
    </Page>
  );
}
