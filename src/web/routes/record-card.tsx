import { pageTitle } from "../layout/page-title.ts";
import { CardForm } from "../record/card-form.tsx";
import { EntryPage } from "../record/entry-page.tsx";

export const meta = () => [{ title: pageTitle("Add a card") }, { name: "robots", content: "noindex" }];

export default function RecordCardForm() {
  return (
    <EntryPage list="cards" add="Add a card" edit="Change a card" lead="A CPR card, an insurance or a membership.">
      {(of) => <CardForm {...of} />}
    </EntryPage>
  );
}
