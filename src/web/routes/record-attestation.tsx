import { pageTitle } from "../layout/page-title.ts";
import { AttestationForm } from "../record/attestation-form.tsx";
import { EntryPage } from "../record/entry-page.tsx";

export const meta = () => [{ title: pageTitle("Add a statement") }, { name: "robots", content: "noindex" }];

export default function RecordAttestationForm() {
  return (
    <EntryPage list="attestations" add="Add a statement" edit="Change a statement" lead="Something you declared to a body.">
      {(of) => <AttestationForm {...of} />}
    </EntryPage>
  );
}
