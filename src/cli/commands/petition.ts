import { compileLoaded } from "../../app/rulebooks/compile-loaded.ts";
import { unknownWords } from "../../app/record/unknown-words.ts";
import { checkCourse } from "../../app/petition/check-course.ts";
import { checkPetitions } from "../../app/petition/check-petitions.ts";
import { type Day, parseDay } from "../../base/date.ts";
import { nearest } from "../../base/nearest.ts";
import { courseView } from "../../present/petition/course-view.ts";
import { petitionView } from "../../present/petition/petition-view.ts";
import type { PetitionVerdict } from "../../present/petition/petition-check.ts";
import { type Command, RULEBOOKS } from "../command.ts";
import { type ExitCode, FINE, NOT_FINE } from "../exit-code.ts";
import type { Call } from "../parse-call.ts";
import { courseLines } from "../petition/course-lines.ts";
import { petitionCheckLines } from "../petition/petition-check-lines.ts";
import { problemLines, recordFrom } from "../record-from.ts";
import { refuse } from "../refuse.ts";
import { rulebooksForHolders } from "../rulebooks-for-holders.ts";
import type { Surroundings } from "../surroundings.ts";
import { plain } from "../terminal/plain.ts";
import { writeJson } from "../terminal/write-json.ts";

/** The verdicts after which nothing has to be done or asked. */
const SETTLED: ReadonlySet<PetitionVerdict> = new Set(["not-needed", "no-use"]);

/** The pre-check, before anyone pays a fee. */
export const petition: Command = {
  name: "petition",
  takes: "RECORD [REF]",
  count: [0, 2],
  summary: "say what needs a petition, what it costs and until when, before you pay",
  about:
    "For every activity of a record and every credential in it: no petition is needed, or one is, with its fee, its last day in your cycle, how long it takes, the papers, and what your record lacks for it; or it would be refused or bring nothing, and why; or it is not known.\nRECORD is a file of YAML or JSON, or - for the standard input; REF is one of its activities. With --course a course of the catalogue is checked instead, under one body or all. Nothing leaves this machine.",
  options: [
    { name: "course", value: "ID", says: "a course of the catalogue instead of a record, such as nasm/tbmm-ces" },
    { name: "body", value: "BODY", says: "with --course: under this body alone" },
    { name: "as-of", value: "DATE", says: "ask as of this day instead of today" },
    { name: "json", says: "print the answer as data; docs/json.md says what is in it" },
    RULEBOOKS,
  ],
  examples: [
    { line: "recert petition record.yaml", says: "all activities of a record" },
    { line: "recert petition record.yaml a1", says: "one of them" },
    { line: "recert petition --course nasm/tbmm-ces --body npcp", says: "a course you have not taken yet" },
  ],
  exits: "0 nothing waits for a petition, 1 one is needed, would be refused, or it is not known, 2 the record or the call is wrong",
  run: async (call, around) => {
    const asOf = call.value("as-of") ?? around.today;
    const day = parseDay(asOf);
    if (day === null) return refuse([`--as-of must be a date that exists, such as 2027-01-31, but it is "${asOf}"`], around);
    const forCourse = call.has("course");
    if (forCourse === call.positionals.length > 0) return refuse([forCourse ? "Give a record or --course, not both" : "A record is needed, or --course: recert petition record.yaml"], around);
    if (!forCourse && call.has("body")) return refuse(["--body goes with --course; of a record every credential is checked"], around);
    return forCourse ? ofCourse(call, around, day) : ofRecord(call, around, day);
  },
};

async function ofRecord(call: Call, around: Surroundings, asOf: Day): Promise<ExitCode> {
  const [path = "-", ref] = call.positionals;
  const read = await recordFrom(path, around);
  if (!read.ok) return refuse(read.problems, around);
  const { record, text, name } = read;
  const refs = (record.activities ?? []).map((activity) => activity.ref);
  if (ref !== undefined && !refs.includes(ref)) {
    const near = nearest(ref, refs);
    return refuse([`The record has no activity "${ref}"${near === undefined ? "" : `; did you mean "${near}"?`}`], around);
  }
  const loading = await rulebooksForHolders(call, around);
  if (!loading.ok) return refuse([loading.problem], around);
  const loaded = loading.value;
  const { rulebooks } = compileLoaded(loaded);
  for (const line of problemLines(unknownWords(record, text, name, loaded, rulebooks))) around.complain(plain(line));
  const check = checkPetitions(rulebooks, record, asOf, ref);
  if (call.has("json")) await writeJson(check, around.write);
  else around.print(petitionCheckLines(petitionView(check), record.credentials.length, around.style).join("\n"));
  // A record that names no credential settles nothing.
  return record.credentials.length > 0 && check.activities.every(({ answers }) => answers.every(({ verdict }) => SETTLED.has(verdict))) ? FINE : NOT_FINE;
}

async function ofCourse(call: Call, around: Surroundings, on: Day): Promise<ExitCode> {
  const loading = await rulebooksForHolders(call, around);
  if (!loading.ok) return refuse([loading.problem], around);
  const { rulebooks } = compileLoaded(loading.value);
  const id = (call.value("course") ?? "").replace("/courses/", "/");
  const course = rulebooks.courses.get(id);
  if (!course) return refuse([unknownId(id, "course", rulebooks.courses.keys())], around);
  const wanted = call.value("body");
  const body = wanted === undefined ? undefined : rulebooks.bodies.get(wanted);
  if (wanted !== undefined && !body) return refuse([unknownId(wanted, "body", rulebooks.bodies.keys())], around);
  const check = checkCourse(rulebooks, course, body ? [body] : [...rulebooks.bodies.values()], on);
  if (call.has("json")) await writeJson(check, around.write);
  else around.print(courseLines(courseView(check), check, around.style).join("\n"));
  return check.bodies.every(({ verdict }) => SETTLED.has(verdict)) ? FINE : NOT_FINE;
}

function unknownId(id: string, what: string, known: Iterable<string>): string {
  const near = nearest(id, known);
  return `No rulebook knows the ${what} "${id}"${near === undefined ? "" : `; did you mean "${near}"?`}`;
}
