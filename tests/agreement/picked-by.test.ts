import { expect, test } from "vitest";
import { loadRulebooks } from "../../src/app/rulebooks/load-rulebooks.ts";
import { libraryOf } from "../../src/app/rulebooks/library-of.ts";
import { createJudge } from "../../src/app/standing/create-judge.ts";
import type { RuleRef } from "../../src/base/rule-ref.ts";
import type { CredentialStanding } from "../../src/evaluate/standing.ts";
import { factLines } from "../../src/present/changes/fact-line.ts";
import type { PickedBy } from "../../src/present/changes/picked-by.ts";
import { bookCards } from "../../src/present/rules-book.ts";
import type { RawRulebook } from "../../src/rulebook/raw-rulebook.ts";
import { rulebookFolder } from "../../src/store/folder/rulebook-folder.ts";

/**
 * What the pages say of a change ("Cycles that begin on or after …") has to be what the engine does. Every fact of every rulebook is given a second row
 * that begins on some day, every worked case is judged, and every row that an answer cites has to be the one that the words promise.
 */

const loading = await loadRulebooks([rulebookFolder("rulebooks", process.cwd())]);
if (!loading.ok) throw new Error(loading.problem);
const loaded = loading.value;
const library = libraryOf(loaded);

/** Which day picks the rows of a fact, as the words say: by path, for a credential. */
function promised(credential: string): ReadonlyMap<string, PickedBy> {
  const book = library.books.find(({ body }) => credential.startsWith(`${body.id}/`));
  const raw = book?.credentials.find(({ id }) => id === credential);
  if (!book || !raw) return new Map();
  const cards = bookCards(book, library, "2026-01-01");
  const own = cards.credential(credential);
  const courses = library.books.flatMap((each) => each.courses.flatMap((course) => {
    const card = bookCards(each, library, "2026-01-01").course(course.id);
    return card ? factLines(card, course, new Map()) : [];
  }));
  const lines = [...(own ? factLines(own, raw, cards.names) : []), ...factLines(cards.body(), book.body, cards.names, raw["version-by"]), ...courses];
  return new Map(lines.map(({ path, by }) => [path, by]));
}

/** The same rulebook, each fact with its last value since ever, and the same anew from a day on. */
function renewed<T>(value: T, day: string): T {
  return anew(value, day) as T;
}

function anew(value: unknown, day: string): unknown {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const last = list.at(-1);
    const isFact = typeof last === "object" && last !== null && "from" in last && typeof last.from === "string" && ("value" in last || "disputed" in last);
    return isFact ? [{ ...last, from: "undated" }, { ...last, from: day }] : list.map((item) => anew(item, day));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === "categories" ? inner : anew(inner, day)]));
}

function* refsIn(value: unknown): Generator<RuleRef> {
  if (typeof value !== "object" || value === null) return;
  if ("path" in value && "from" in value && "confidence" in value) yield value as RuleRef;
  else for (const part of Object.values(value)) yield* refsIn(part);
}

const DAYS = ["2019-01-01", "2021-07-01", "2023-01-01", "2024-03-01", "2025-06-15", "2026-03-01", "2026-12-01"];

/** What came into a cycle goes by the rules of the one before, whose days the answer does not name. */
const OF_BEFORE = new Set(["carried-in", "owed"]);

test("every row that an answer cites is the one that the words about a change promise", () => {
  const checked = new Map<PickedBy, number>();
  const wrong = new Set<string>();
  const byCredential = new Map<string, ReadonlyMap<string, PickedBy>>();
  for (const day of DAYS) {
    const judge = createJudge({ rulebooks: loaded.bodies.map(({ rulebook }): RawRulebook => renewed(rulebook, day)), vocabulary: loaded.vocabulary });
    for (const example of loaded.parsed.flatMap((body) => body.cases.flatMap((file) => file.cases))) {
      const standing = judge(example.record, example["as-of"], example["renew-on"]);
      standing.credentials.forEach((credential, index) => {
        const held = example.record.credentials[index];
        const by = byCredential.get(credential.id) ?? promised(credential.id);
        byCredential.set(credential.id, by);
        check(credential, { asOf: example["as-of"], submission: held?.["submitted-on"] === undefined ? (example["renew-on"] ?? example["as-of"]) : undefined }, by, day);
      });
    }
  }
  function check(credential: CredentialStanding, asked: { asOf: string; submission: string | undefined }, by: ReadonlyMap<string, PickedBy>, day: string): void {
    const { cycle } = credential;
    /** The days of which one has to pick the row; none where the answer does not name the day. */
    const picksOf = (how: PickedBy, { path }: RuleRef, on: string | undefined): string[] => {
      // A cycle that began because the one before was renewed late goes by the rows of that one, whose days the answer does not name.
      const cycles = /#late\..*next-cycle$/.test(path) || cycle === undefined ? [] : [cycle];
      if (how === "cycle-start") return cycles.map(({ start }) => start);
      if (how === "cycle-end") return cycles.map(({ end }) => end);
      // A printed end picks the row where it is another than the rule gives, which the answer does not tell apart.
      if (how === "cycle") return cycle === undefined ? [] : cycle.basis === "stated" ? [cycle.start, cycle.end] : [cycle.start];
      const one = { submission: asked.submission, day: asked.asOf, activity: on, event: undefined, grant: undefined, own: undefined }[how];
      return one === undefined ? [] : [one];
    };
    const parts = [...credential.activities.map((activity) => ({ of: activity as unknown, on: activity.on as string | undefined })), { of: { ...credential, activities: [], carriedIn: undefined, notes: credential.notes.filter((note) => !OF_BEFORE.has(note.id)) } as unknown, on: undefined }];
    for (const { of, on } of parts)
      for (const ref of refsIn(of)) {
        // Of activities that are the same, one may be held to the row of another: by the day of an activity, but not its own.
        const how = ref.path.endsWith("#repeatable") ? undefined : by.get(ref.path);
        if (how === undefined) continue;
        const picks = picksOf(how, ref, on);
        if (picks.length === 0) continue;
        checked.set(how, (checked.get(how) ?? 0) + 1);
        if (picks.every((pick) => ref.from !== (day <= pick ? day : "undated"))) wrong.add(`${ref.path} goes by another day than ${how}`);
      }
  }
  expect([...wrong].toSorted()).toEqual([]);
  expect([...checked].filter(([, times]) => times > 100).map(([how]) => how).toSorted()).toEqual(["activity", "cycle", "cycle-end", "cycle-start", "day", "submission"]);
});
