import { data } from "react-router";
import { checkCourse } from "../../app/petition/check-course.ts";
import { compileLoaded } from "../../app/rulebooks/compile-loaded.ts";
import { type Day, parseDay } from "../../base/date.ts";
import { courseView } from "../../present/petition/course-view.ts";
import { bookCards } from "../../present/rules-book.ts";
import { UnderEachBody } from "../courses/under-each-body.tsx";
import { Page } from "../layout/page.tsx";
import { pageTitle } from "../layout/page-title.ts";
import { CardHeader } from "../rules/card-header.tsx";
import { dayAsked } from "../rules/day-asked.ts";
import { library, rulebooks } from "../rules/library.server.ts";
import { OnDayForm } from "../rules/on-day-form.tsx";
import { RuleCardView } from "../rules/rule-card-view.tsx";
import { WithPrintedSources } from "../standing/printed-sources.tsx";
import type { Route } from "./+types/rules-course";

export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: pageTitle(loaderData ? `${loaderData.card.name}, ${loaderData.body.name}` : "Rules") }];

export function loader({ params, request }: Route.LoaderArgs) {
  const all = library();
  const book = all.books.find(({ body }) => body.id === params.body);
  const day = dayAsked(request);
  const card = book && bookCards(book, all, day.on).course(`${params.body}/${params.course}`);
  if (!card) throw data(null, { status: 404 });
  const { rulebooks: compiled } = compileLoaded(rulebooks());
  const course = compiled.courses.get(`${params.body}/${params.course}`);
  const bodies = course ? courseView(checkCourse(compiled, course, [...compiled.bodies.values()], parseDay(day.on) as Day)) : [];
  return { day, card, bodies, body: { id: book.body.id, name: String(book.body["name"]), checked: String(book.body["checked"]) } };
}

export default function RulesOfCourse({ loaderData: { day, card, bodies, body } }: Route.ComponentProps) {
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
      <OnDayForm {...day} />
      <WithPrintedSources shown={bodies}>
        <UnderEachBody bodies={bodies} />
      </WithPrintedSources>
      <RuleCardView card={card} />
    </Page>
  );
}
