import { pageTitle } from "../layout/page-title.ts";
import { EntryPage } from "../record/entry-page.tsx";
import { GrantForm } from "../record/grant-form.tsx";

export const meta = () => [{ title: pageTitle("Add an exemption") }, { name: "robots", content: "noindex" }];

export default function RecordGrantForm() {
  return (
    <EntryPage list="grants" add="Add an exemption" edit="Change an exemption" lead="Something that a body granted you: more time, or a requirement lifted.">
      {(of) => <GrantForm {...of} />}
    </EntryPage>
  );
}
