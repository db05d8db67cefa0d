import { data } from "react-router";
import { bookCards } from "../../present/rules-book.ts";
import { Page } from "../layout/page.tsx";
import { pageTitle } from "../layout/page-title.ts";
import { ChangeLinks } from "../changes/change-links.tsx";
import { CardHeader } from "../rules/card-header.tsx";
import { dayAsked } from "../rules/day-asked.ts";
import { library } from "../rules/library.server.ts";
import { OnDayForm } from "../rules/on-day-form.tsx";
import { RuleCardView } from "../rules/rule-card-view.tsx";
import type { Route } from "./+types/rules-credential";

export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: pageTitle(loaderData ? `${loaderData.card.name}, ${loaderData.body.name}` : "Rules") }];

export function loader({ params, request }: Route.LoaderArgs) {
  const all = library();
  const book = all.books.find(({ body }) => body.id === params.body);
  const day = dayAsked(request);
  const card = book && bookCards(book, all, day.on).credential(`${params.body}/${params.credential}`);
  if (!card) throw data(null, { status: 404 });
  return { day, card, body: { id: book.body.id, name: String(book.body["name"]), checked: String(book.body["checked"]) } };
}

export default function RulesOfCredential({ loaderData: { day, card, body } }: Route.ComponentProps) {
  return (
    <Page title={card.name} lead={card.about}>
      <CardHeader
        trail={[
          { to: "/rules", label: "Rules" },
          { to: `/rules/${body.id}`, label: body.name },
        ]}
        checked={body.checked}
        details={card.details}
      />
      <ChangeLinks id={card.id} body={body.id} compare />
      <OnDayForm {...day} />
      <RuleCardView card={card} />
    </Page>
  );
}
