import { pageTitle } from "../layout/page-title.ts";
import { ExamForm } from "../record/exam-form.tsx";
import { EntryPage } from "../record/entry-page.tsx";

export const meta = () => [{ title: pageTitle("Add an exam") }, { name: "robots", content: "noindex" }];

export default function RecordExamForm() {
  return (
    <EntryPage list="exams" add="Add an exam" edit="Change an exam" lead="An exam that you took.">
      {(of) => <ExamForm {...of} />}
    </EntryPage>
  );
}
