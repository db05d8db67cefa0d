import { pageTitle } from "../layout/page-title.ts";
import { CredentialForm } from "../record/credential-form.tsx";
import { EntryPage } from "../record/entry-page.tsx";

export const meta = () => [{ title: pageTitle("Add a credential") }, { name: "robots", content: "noindex" }];

export default function RecordCredentialForm() {
  return (
    <EntryPage list="credentials" add="Add a credential" edit="Change a credential" lead="Which credential you hold, and its dates.">
      {(of) => <CredentialForm {...of} />}
    </EntryPage>
  );
}
