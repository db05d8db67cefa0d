import { compileLoaded } from "../../app/rulebooks/compile-loaded.ts";
import { unknownWords } from "../../app/record/unknown-words.ts";
import { parseDay } from "../../base/date.ts";
import type { Call } from "../parse-call.ts";
import { type Command, RULEBOOKS } from "../command.ts";
import { FINE, NOT_FINE } from "../exit-code.ts";
import { problemLines, recordFrom } from "../record-from.ts";
import { refuse } from "../refuse.ts";
import { rulebooksForHolders } from "../rulebooks-for-holders.ts";
import { nothingLacking } from "../status/nothing-lacking.ts";
import { standingLines } from "../status/standing-lines.ts";
import { plain } from "../terminal/plain.ts";
import { writeJson } from "../terminal/write-json.ts";

const DATE_OPTIONS = ["as-of", "renew-on"] as const;

/** The main job: where the holder of a record stands on a day. */
export const status: Command = {
  name: "status",
  takes: "RECORD",
  count: [1, 1],
  summary: "say where you stand, for every credential you hold",
  about:
    "Judges a record: what you hold, what you have done, and the cards you have. For every credential it says the state, each requirement with its numbers, what each activity gave and why not more, the dates, the fees, and what to do next. Numbers in brackets name the sources at the end.\nRECORD is a file of YAML or JSON, or - for the standard input. Nothing leaves this machine.",
  options: [
    { name: "as-of", value: "DATE", says: "judge as of this day, such as 2027-01-31, instead of today" },
    { name: "renew-on", value: "DATE", says: "the day on which you mean to hand the renewal in" },
    { name: "why", says: "show the rule behind each figure, and what else the body says" },
    { name: "json", says: "print the answer as data; docs/json.md says what is in it" },
    RULEBOOKS,
  ],
  examples: [
    { line: "recert status record.yaml", says: "where you stand today" },
    { line: "recert status record.yaml --as-of 2027-03-01", says: "look ahead" },
    { line: "cat record.json | recert status - --json", says: "from one program to another" },
  ],
  exits: "0 nothing is lacking on any credential, 1 something is open, unknown, late or lapsed, 2 the record or the call is wrong",
  run: async (call, around) => {
    const problem = wrongDate(call);
    if (problem) return refuse([problem], around);
    const read = await recordFrom(call.positionals[0] ?? "-", around);
    if (!read.ok) return refuse(read.problems, around);
    const { record, text, name } = read;
    const loading = await rulebooksForHolders(call, around);
    if (!loading.ok) return refuse([loading.problem], around);
    const loaded = loading.value;
    const { judge, rulebooks } = compileLoaded(loaded);
    for (const line of problemLines(unknownWords(record, text, name, loaded, rulebooks))) around.complain(plain(line));
    const standing = judge(record, call.value("as-of") ?? around.today, call.value("renew-on"));
    if (call.has("json")) await writeJson(standing, around.write);
    else around.print(standingLines(standing, around.style, call.has("why")).join("\n"));
    return nothingLacking(standing) ? FINE : NOT_FINE;
  },
};

function wrongDate(call: Call): string | undefined {
  const wrong = DATE_OPTIONS.find((name) => call.has(name) && parseDay(call.value(name) ?? "") === null);
  return wrong && `--${wrong} must be a date that exists, such as 2027-01-31, but it is "${call.value(wrong) ?? ""}"`;
}
