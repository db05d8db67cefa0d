import { compileLoaded } from "../../app/rulebooks/compile-loaded.ts";
import { unknownWords } from "../../app/record/unknown-words.ts";
import { type Day, parseDay } from "../../base/date.ts";
import type { PaceBefore } from "../../plan/pace/pace-before.ts";
import { paceView } from "../../present/plan/pace-view.ts";
import { planView } from "../../present/plan/plan-view.ts";
import type { Call } from "../parse-call.ts";
import { type Command, RULEBOOKS } from "../command.ts";
import { type ExitCode, FINE, NOT_FINE } from "../exit-code.ts";
import { keepsAll } from "../plan/keeps-all.ts";
import { furtherLines } from "../plan/further-lines.ts";
import { planAnswer } from "../plan/plan-answer.ts";
import type { PlanEnd, Planner } from "../plan/plan-job.ts";
import { plainRulebooks } from "../plan/plain-rulebooks.ts";
import { paceLines } from "../plan/pace-lines.ts";
import { planLines } from "../plan/plan-lines.ts";
import { wishesFrom } from "../plan/wishes-from.ts";
import { problemLines, recordFrom } from "../record-from.ts";
import { refuse } from "../refuse.ts";
import { rulebooksForHolders } from "../rulebooks-for-holders.ts";
import type { Surroundings } from "../surroundings.ts";
import { plain } from "../terminal/plain.ts";
import { writeJson } from "../terminal/write-json.ts";

/** Seconds, where nobody says. */
const LIMIT = 30;
const LONGEST = 3600;

/** What to do and when, to keep every credential: proved, with the reasons. */
export const plan: Command = {
  name: "plan",
  takes: "RECORD",
  count: [1, 1],
  summary: "say what to do and when to keep every credential, at the least cost",
  about:
    "Makes one plan over all credentials, bodies and cycles of a record: which course, card, exam and renewal, between which days, what each is for, what it costs, and the proof that nothing is better. What nobody knows is assumed by name, never taken for nothing. Each plan is judged again before it is shown.\nRECORD is a file of YAML or JSON, or - for the standard input. Nothing leaves this machine. Ctrl-C ends it with the best plan found so far.",
  options: [
    { name: "horizon", value: "DURATION", says: "how far to look ahead, P1Y to P10Y; otherwise P4Y" },
    { name: "prefer", value: "WORD", says: "least-cost, least-time, calmest or learn-most; otherwise least-cost" },
    { name: "wishes", value: "FILE", says: "what you wish of the plan, and courses of your own; docs/plan.md says how it is written" },
    { name: "courses", value: "FILE", repeatable: true, says: "a table of courses to plan with, as CSV" },
    { name: "without", value: "CREDENTIAL", repeatable: true, says: "let this one lapse on purpose" },
    { name: "since", value: "FILE", says: "a plan of an earlier day, as --json printed it: say what was missed since, and how the weeks change" },
    { name: "as-of", value: "DATE", says: "plan as of this day, such as 2027-01-31, instead of today" },
    { name: "alternatives", says: "show plans that really differ beside it: cheapest, quickest, calmest, no travel, fewest providers" },
    { name: "compare-dropping", says: "say what holding each credential costs a year, and what is lost without it" },
    { name: "why", says: "say why each thing is there and then, and the rule behind each figure" },
    { name: "weeks", says: "show week by week what to study on which days, and what to try with a client in between" },
    { name: "json", says: "print the plan as data; docs/json.md says what is in it" },
    { name: "ics", says: "print it as a study calendar that other programs read (iCalendar)" },
    { name: "time", value: "SECONDS", says: `how long it may take; otherwise ${LIMIT}` },
    RULEBOOKS,
  ],
  examples: [
    { line: "recert plan record.yaml", says: "the cheapest way to keep everything for four years" },
    { line: "recert plan record.yaml --prefer calmest --horizon P6Y --why", says: "further ahead, with room before each deadline, and the reasons" },
    { line: "recert plan record.yaml --compare-dropping", says: "what holding each credential costs" },
    { line: "recert plan record.yaml --ics > plan.ics", says: "the same as a calendar" },
    { line: "recert plan record.yaml --json > plan.json", says: "the plan as data; on a later day, --since plan.json says what was missed" },
  ],
  exits: "0 it is proved and keeps everything, 1 it is not proved, or something cannot be kept or is open, 2 the record, the wishes, a table or the call is wrong",
  run: async (call, around) => {
    const problem = wrongCall(call);
    if (problem) return refuse([problem], around);
    const planner = await around.planner();
    const forget = around.onInterrupt(() => {
      around.tell("");
      around.complain("Stopping with what has been found so far. Ctrl-C again ends it at once.");
      planner.stop();
    });
    try {
      return await planned(call, around, planner);
    } finally {
      forget();
      planner.end();
    }
  },
};

async function planned(call: Call, around: Surroundings, planner: Planner): Promise<ExitCode> {
  const read = await recordFrom(call.positionals[0] ?? "-", around);
  if (!read.ok) return refuse(read.problems, around);
  const loading = await rulebooksForHolders(call, around);
  if (!loading.ok) return refuse([loading.problem], around);
  const { record, text, name } = read;
  const asOf = call.value("as-of") ?? around.today;
  const wished = await wishesFrom(call, around, () => ({ rulebooks: compileLoaded(loading.value).rulebooks, asOf: parseDay(asOf) as Day, held: record.credentials.map((c) => c.id) }));
  if (!wished.ok) return refuse(wished.problems, around);
  const since = await sinceOf(call, asOf, around);
  if (!since.ok) return refuse([since.problem], around);
  const began = planner.plan({ loaded: plainRulebooks(loading.value), record, asOf, wishes: wished.wishes, options: wished.options, seconds: secondsOf(call), wanted: { why: call.has("why") || call.has("ics"), alternatives: call.has("alternatives"), dropping: call.has("compare-dropping") }, since: since.before, calendar: call.has("ics") }, (says, done) => around.tell(`${Math.round(done * 100)}% ${says}`));
  // Said while the other thread plans.
  for (const line of [...problemLines(unknownWords(record, text, name, loading.value, compileLoaded(loading.value).rulebooks)), ...wished.warnings]) around.complain(plain(line));
  const end = await began;
  around.tell("");
  if (end.is === "refused") return refuse(end.problems.map(wished.placed), around);
  if (end.is !== "planned") return unfinished(end, around);
  const { explained, pace, calendar } = end;
  const { plan } = explained;
  if (!explained.whole) around.complain("The time ran out before the reason for everything was worked out. Give it more with --time.");
  if (calendar !== undefined) await around.write(calendar);
  else if (call.has("json")) await writeJson(planAnswer(explained, pace), around.write);
  else around.print(planLines(planView(plan, pace.unplaced), around.style, call.has("why"), [...paceLines(paceView(pace), around.style, call.has("weeks")), ...furtherLines(explained, around.style)]).join("\n"));
  return keepsAll(plan, pace, new Set(wished.wishes.drop), record.credentials.map((c) => c.id)) ? FINE : NOT_FINE;
}

/** The plan of an earlier day that this one is compared with. */
async function sinceOf(call: Call, asOf: string, around: Surroundings): Promise<{ ok: true; before?: PaceBefore } | { ok: false; problem: string }> {
  const path = call.value("since");
  if (path === undefined) return { ok: true };
  const reading = await around.read(path);
  if (!reading.ok) return { ok: false, problem: reading.problem };
  // What reads it is fetched only where there is one.
  const { readPlanBefore } = await import("../../app/plan/read-plan-before.ts");
  const read = readPlanBefore(reading.text, asOf);
  return read.ok ? read : { ok: false, problem: `${path}: ${read.says}` };
}

function unfinished({ is }: PlanEnd, around: Surroundings): ExitCode {
  around.complain(is === "stopped" ? "Stopped before a plan was found." : "The time ran out before a plan was found. Give it more with --time, or look less far ahead with --horizon.");
  return NOT_FINE;
}

function secondsOf(call: Call): number {
  return Number(call.value("time") ?? LIMIT);
}

function wrongCall(call: Call): string | undefined {
  const day = call.value("as-of");
  if (day !== undefined && parseDay(day) === null) return `--as-of must be a date that exists, such as 2027-01-31, but it is "${day}"`;
  const time = call.value("time");
  if (time !== undefined && (!/^\d{1,4}(\.\d{1,3})?$/.test(time) || secondsOf(call) <= 0 || secondsOf(call) > LONGEST)) return `--time must be a number of seconds up to ${LONGEST}, such as 10, but it is "${time}"`;
  return call.has("json") && call.has("ics") ? "--json and --ics are two ways to print it; give one" : undefined;
}
