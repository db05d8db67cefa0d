import { pageTitle } from "../layout/page-title.ts";
import { ActivityForm } from "../record/activity-form.tsx";
import { EntryPage } from "../record/entry-page.tsx";

export const meta = () => [{ title: pageTitle("Add an activity") }, { name: "robots", content: "noindex" }];

export default function RecordActivityForm() {
  return (
    <EntryPage list="activities" add="Add an activity" edit="Change an activity" lead="Something you did for credit. Only the day is needed; the more you say, the more surely it is judged.">
      {(of) => <ActivityForm {...of} />}
    </EntryPage>
  );
}
