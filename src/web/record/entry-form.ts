import { useState, type FormEvent } from "react";
import { useNavigate } from "react-router";
import { checkEntry, type FieldProblem } from "../../record/check-entry.ts";
import { putEntry, type EntryListName, type EntryOf } from "../../record/entries.ts";
import type { RecordInBrowser } from "./store.ts";
import { useDraft } from "./use-draft.ts";

interface EntryFormOptions<L extends EntryListName, D> {
  readonly list: L;
  /** The key of the entry that is changed; left out for a new one. */
  readonly editing: string | undefined;
  readonly stored: D;
  readonly mine: RecordInBrowser;
  toEntry(draft: D): unknown;
  /** What the schema cannot see: faults of the form itself. */
  faults?(draft: D): readonly FieldProblem[];
  /** What was done, in the past: "Added NASM CPT". */
  describe(entry: EntryOf<L>): string;
}

export interface EntryForm<D> {
  readonly draft: D;
  readonly restored: boolean;
  readonly problems: readonly FieldProblem[];
  set(next: Partial<D>): void;
  forget(): void;
  /** The problem of the field with this path. */
  problem(path: string): string | undefined;
  submit(event: FormEvent<HTMLFormElement>): void;
}

/** A form over one entry: keeps the draft, holds it to the record's schema, and saves only what is right. */
export function useEntryForm<L extends EntryListName, D extends object>(options: EntryFormOptions<L, D>): EntryForm<D> {
  const { list, editing, mine } = options;
  const navigate = useNavigate();
  const { value: draft, restored, set, forget } = useDraft(`${list} ${editing ?? ""}`, options.stored);
  const [tried, setTried] = useState(false);
  const [incomplete, setIncomplete] = useState<readonly FieldProblem[]>([]);

  const check = (): { problems: readonly FieldProblem[]; entry?: EntryOf<L> } => {
    const checked = checkEntry(list, options.toEntry(draft), mine.record, editing);
    const faults = [...incomplete, ...(options.faults?.(draft) ?? [])];
    if (checked.ok) return faults.length > 0 ? { problems: faults } : { problems: [], entry: checked.entry };
    const named = new Set(faults.map(({ path }) => path));
    return { problems: [...faults, ...checked.problems.filter(({ path }) => !named.has(path))] };
  };
  const problems = tried ? check().problems : [];

  return {
    draft,
    restored,
    problems,
    set: (next) => {
      setIncomplete([]);
      set({ ...draft, ...next });
    },
    forget: () => {
      setTried(false);
      forget();
    },
    problem: (path) => problems.find((candidate) => candidate.path === path)?.says,
    submit(event) {
      event.preventDefault();
      const form = event.currentTarget;
      const unfinished = unfinishedDates(form);
      const { problems: found, entry } = check();
      if (unfinished.length > 0 || entry === undefined) {
        setIncomplete(unfinished);
        setTried(true);
        focusField(form, [...unfinished, ...found][0]?.path);
        return;
      }
      mine.change(options.describe(entry), putEntry(mine.record, list, entry, editing));
      forget();
      void navigate(`/record#${list}`);
    },
  };
}

/** A date field that holds half a date reads as empty; only the browser knows that something stands in it. */
function unfinishedDates(form: HTMLFormElement): FieldProblem[] {
  return [...form.elements]
    .filter((field): field is HTMLInputElement => field instanceof HTMLInputElement && field.validity.badInput)
    .map((field) => ({ path: field.name, says: "This date is not complete. Give day, month and year." }));
}

function focusField(form: HTMLFormElement, path: string | undefined): void {
  const field = path === undefined ? undefined : [...form.elements].find((candidate) => candidate.getAttribute("name") === path || candidate.getAttribute("data-field") === path);
  const folded = field?.closest("details");
  if (folded) folded.open = true;
  if (field instanceof HTMLElement) field.focus();
}
