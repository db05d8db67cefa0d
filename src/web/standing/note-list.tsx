import type { CredentialView } from "../../present/standing/credential-view.ts";
import { SourceMark } from "./source-mark.tsx";
import classes from "./ledger-list.module.css";

/** What the body says beside its requirements: it binds nobody here, and is worth knowing. */
export function NoteList({ notes }: Pick<CredentialView, "notes">) {
  return (
    <ul className={classes["list"]}>
      {notes.map((note) => (
        <li key={`${note.kind} ${note.id}`} className={classes["line"]}>
          <span className={classes["key"]}>{note.title}</span>
          <span className={classes["text"]}>
            {note.says} <SourceMark mark={note.mark} />
          </span>
        </li>
      ))}
    </ul>
  );
}
