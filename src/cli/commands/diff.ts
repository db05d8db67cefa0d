import { judgeOn } from "../../app/changes/judge-on.ts";
import { unknownWords } from "../../app/record/unknown-words.ts";
import { compileLoaded } from "../../app/rulebooks/compile-loaded.ts";
import { libraryOf } from "../../app/rulebooks/library-of.ts";
import type { LoadedRulebooks } from "../../app/rulebooks/loaded-rulebooks.ts";
import { withoutDrafts } from "../../app/rulebooks/without-drafts.ts";
import { bodiesOf } from "../../app/standing/bodies-of.ts";
import type { Judge } from "../../app/standing/judge.ts";
import type { RulebookSet } from "../../app/standing/rulebook-data.ts";
import { proposedDiff } from "../../present/changes/proposed-diff.ts";
import { rulesDiff } from "../../present/changes/rules-diff.ts";
import { type CredentialDiff, standingDiff } from "../../present/changes/standing-diff.ts";
import { dayWords } from "../../present/day-words.ts";
import type { HolderRecord } from "../../record/schema.ts";
import { type Command, RULEBOOKS } from "../command.ts";
import { diffCall } from "../diff/diff-call.ts";
import { proposedLines } from "../diff/proposed-lines.ts";
import { recordLines } from "../diff/record-lines.ts";
import { rulesLines } from "../diff/rules-lines.ts";
import { type ExitCode, FINE } from "../exit-code.ts";
import type { Call } from "../parse-call.ts";
import { problemLines, type RecordRead, recordFrom } from "../record-from.ts";
import { refuse } from "../refuse.ts";
import { sayLeftOut } from "../say-left-out.ts";
import { findCard } from "../show/find-card.ts";
import { Citations } from "../status/citations.ts";
import { sourceLines } from "../status/source-lines.ts";
import type { Surroundings } from "../surroundings.ts";
import { harmless } from "../terminal/harmless.ts";
import { plain } from "../terminal/plain.ts";
import { wrap } from "../terminal/wrap.ts";
import { writeJson } from "../terminal/write-json.ts";

/** What changed in the rules, and what it means for a record. */
export const diff: Command = {
  name: "diff",
  takes: "[ID] [FROM TO]",
  count: [0, 3],
  summary: "say what changed in the rules between two days, and what it means for a record",
  about:
    "Compares the rows in force on two days: what each rule said, what it says, with sources, and whom the change is for and from when. ID is a credential such as nasm/cpt, a body such as nasm, or a course such as nasm/courses/ces.\nWith --record it judges the record twice on one day: by the rules as they stood on FROM, and as they stood on TO. Rows that begin later than that day are left out. With --proposed it compares the rulebooks with a folder of proposed ones instead.",
  options: [
    { name: "record", value: "RECORD", says: "what it means for this record; a file, or - for the standard input" },
    { name: "as-of", value: "DATE", says: "the day on which the record is judged, by both; otherwise today" },
    { name: "proposed", value: "DIR", says: "compare with this folder of rulebooks instead of two days" },
    { name: "json", says: "print the differences as data; docs/json.md says what is in it" },
    RULEBOOKS,
  ],
  examples: [
    { line: "recert diff nasm/cpt 2019-01-01 2026-01-01", says: "one credential, and what its body says for all" },
    { line: "recert diff nsca 2020-12-31 2021-01-01", says: "a body with all that it has" },
    { line: "recert diff 2019-01-01 2026-01-01 --record record.yaml", says: "what the changes mean for you, for every credential you hold" },
    { line: "recert diff --proposed my/rulebooks --record record.yaml", says: "what would be if the rules were others" },
  ],
  exits: "0 compared, whatever differs; 2 nothing has that name, or the record or the call is wrong",
  run: async (call, around) => {
    const asked = diffCall(call);
    if (!asked.ok) return refuse(asked.problems, around);
    const read = call.has("record") ? await recordFrom(call.value("record") ?? "-", around) : undefined;
    if (read && !read.ok) return refuse(read.problems, around);
    const folders = call.values("rulebooks");
    const loading = await around.rulebooks(folders);
    if (!loading.ok) return refuse([loading.problem], around);
    sayLeftOut(loading.value, around);
    const now = withoutDrafts(loading.value);
    if (asked.is === "days") {
      const found = asked.id === undefined ? undefined : rulesDiff(libraryOf(now), asked.id, asked.from, asked.to);
      if (asked.id !== undefined && !found) return unknownId(asked.id, now, asked.to, around);
      return answer(call, around, { rules: found, read, loaded: now, id: asked.id, judges: (record) => [judgeOn(setFor(record, now), asked.from), judgeOn(setFor(record, now), asked.to)], names: [`the rules as they stood on ${dayWords(asked.from)}`, `the rules as they stood on ${dayWords(asked.to)}`] });
    }
    const coming = await around.rulebooks([...folders, asked.folder]);
    if (!coming.ok) return refuse([coming.problem], around);
    // A body that could not be read would look like one that says nothing.
    if (coming.value.leftOut.some((body) => !loading.value.leftOut.includes(body))) return refuse([...problemLines(coming.value.diagnostics.filter((d) => d.severity === "error")), "The proposed rulebooks have errors; nothing was compared."], around);
    const proposed = withoutDrafts(coming.value);
    const isKnown = (loaded: LoadedRulebooks): boolean => asked.id === undefined || findCard(asked.id, libraryOf(loaded), around.today).ok;
    if (asked.id !== undefined && !isKnown(now) && !isKnown(proposed)) return unknownId(asked.id, proposed, around.today, around);
    return answer(call, around, { proposed: proposedDiff(libraryOf(now), libraryOf(proposed), around.today, asked.id), read, loaded: proposed, id: asked.id, judges: () => [compileLoaded(now).judge, compileLoaded(proposed).judge], names: ["the present rules", "the proposed rules"] });
  },
};

interface Compared {
  readonly rules?: ReturnType<typeof rulesDiff>;
  readonly proposed?: ReturnType<typeof proposedDiff>;
  readonly read: RecordRead | undefined;
  readonly loaded: LoadedRulebooks;
  readonly id: string | undefined;
  readonly judges: (record: HolderRecord) => readonly [Judge, Judge];
  readonly names: readonly [string, string];
}

async function answer(call: Call, around: Surroundings, compared: Compared): Promise<ExitCode> {
  const { rules, proposed, read, loaded, id, judges, names } = compared;
  const asOf = call.value("as-of") ?? around.today;
  let forRecord: readonly CredentialDiff[] | undefined;
  if (read?.ok) {
    const { rulebooks } = compileLoaded(loaded);
    for (const line of problemLines(unknownWords(read.record, read.text, read.name, loaded, rulebooks))) around.complain(plain(line));
    const [before, after] = judges(read.record);
    const all = standingDiff(before(read.record, asOf), after(read.record, asOf));
    forRecord = all.filter((one) => id === undefined || one.id === id || one.id.startsWith(`${id}/`));
    if (forRecord.length === 0) return refuse([notHeld(read.record, id)], around);
  }
  if (call.has("json")) {
    await writeJson({ ...(rules ? { rules } : {}), ...(proposed ? { proposed } : {}), ...(forRecord ? { record: { asOf, before: names[0], after: names[1], credentials: forRecord } } : {}) }, around.write);
    return FINE;
  }
  const { style } = around;
  const context = { style, citations: new Citations() };
  const lines = [
    ...(rules ? rulesLines(harmless(rules), context) : []),
    ...(proposed ? [style.strong("What the proposed rulebooks say otherwise"), ...proposedLines(harmless(proposed), context)] : []),
    ...(forRecord ? [...(rules || proposed ? ["", style.quiet("─".repeat(style.width))] : []), style.strong(`What it means for this record on ${dayWords(asOf)}`), ...wrap(`- by ${names[0]}; + by ${names[1]}.`, style.width), ...recordLines(harmless(forRecord), context)] : []),
    ...sourceLines(context.citations.list(), style),
    "",
    ...wrap("Recert is not affiliated with any certifying body. The body's own word decides.", style.width).map(style.quiet),
  ];
  around.print(lines.join("\n"));
  return FINE;
}

/** Only the bodies that the record needs: each is compiled twice. */
function setFor(record: HolderRecord, { bodies, vocabulary }: LoadedRulebooks): RulebookSet {
  const needed = new Set(bodiesOf(record));
  return { rulebooks: bodies.flatMap(({ rulebook }) => (needed.has(rulebook.body.id) ? [rulebook] : [])), vocabulary };
}

function unknownId(id: string, loaded: LoadedRulebooks, on: string, around: Surroundings): ExitCode {
  const found = findCard(id, libraryOf(loaded), on);
  return refuse(found.ok ? [`"${id}" cannot be compared`] : found.problem.split("\n"), around);
}

function notHeld({ credentials }: HolderRecord, id: string | undefined): string {
  if (credentials.length === 0) return "The record names no credential, so there is nothing to judge.";
  return `The record holds nothing of "${id ?? ""}"; it holds ${credentials.map((held) => held.id).join(", ")}`;
}
