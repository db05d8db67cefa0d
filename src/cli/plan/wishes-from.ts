import { readDocument } from "../../base/document.ts";
import { type Diagnostic, formatDiagnostic } from "../../base/diagnostic.ts";
import type { Day } from "../../base/date.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import type { PlanOption } from "../../plan/options/option.ts";
import type { WishProblem } from "../../plan/wishes/wish-problem.ts";
import type { Preference, Wishes } from "../../plan/wishes/wishes.ts";
import type { Call } from "../parse-call.ts";
import { problemLines } from "../record-from.ts";
import type { Surroundings } from "../surroundings.ts";

export type WishesRead =
  | {
      readonly ok: true;
      readonly wishes: Wishes;
      readonly options: readonly PlanOption[];
      /** Rows of tables that could not be used. */
      readonly warnings: readonly string[];
      /** A problem as a line, with the option or the place in the file that it is about. */
      readonly placed: (problem: WishProblem) => string;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Which option of the command line says what in the wishes. */
const SAID_BY: Readonly<Record<string, string>> = { horizon: "horizon", prefer: "prefer", drop: "without" };

/** What is wished of the plan: the file, with what the command line says before it, and the tables of courses. Rulebooks are asked for only where there is a file or a table. */
export async function wishesFrom(call: Call, around: Surroundings, known: () => { rulebooks: Rulebooks; asOf: Day; held: readonly string[] }): Promise<WishesRead> {
  const paths = [...call.values("wishes"), ...call.values("courses")];
  const readings = await Promise.all(paths.map((path) => around.read(path)));
  const unread = readings.flatMap((reading) => (reading.ok ? [] : [reading.problem]));
  if (unread.length > 0) return { ok: false, problems: unread };
  const texts = readings.flatMap((reading, index) => (reading.ok ? [{ name: nameOf(paths[index] ?? ""), text: reading.text }] : []));
  const file = call.has("wishes") ? texts[0] : undefined;
  const said = saidBy(call);
  const placed = (problem: WishProblem): string => placedLine(problem, call, file);
  if (texts.length === 0) return { ok: true, wishes: said, options: [], warnings: [], placed };
  const { rulebooks, asOf, held } = known();
  // What reads such texts is fetched only where there is one.
  const { readPlanTexts } = await import("../../app/plan/read-plan-texts.ts");
  const { plan, diagnostics, warnings } = readPlanTexts(file, texts.slice(file ? 1 : 0), { rulebooks, asOf, held });
  if (!plan) return { ok: false, problems: problemLines(diagnostics) };
  return { ok: true, wishes: { ...plan.wishes, ...said, ...(call.has("without") ? { drop: [...new Set([...(plan.wishes.drop ?? []), ...call.values("without")])] } : {}) }, options: plan.options, warnings: problemLines(warnings), placed };
}

function saidBy(call: Call): Wishes {
  const [horizon, prefer] = [call.value("horizon"), call.value("prefer")];
  // Whether it is a word that a plan knows is for the plan to say, with all that are.
  return { ...(horizon === undefined ? {} : { horizon }), ...(prefer === undefined ? {} : { prefer: prefer as Preference }), ...(call.has("without") ? { drop: call.values("without") } : {}) };
}

function placedLine({ path, code, says }: WishProblem, call: Call, file: { text: string; name: string } | undefined): string {
  const option = SAID_BY[String(path[0])];
  if (option !== undefined && call.has(option)) return `--${option}: ${says}`;
  if (!file) return says;
  const diagnostic: Diagnostic = { file: file.name, ...readDocument(file.text, file.name).at(path), severity: "error", code, message: says };
  return formatDiagnostic(diagnostic);
}

function nameOf(path: string): string {
  return path === "-" ? "standard input" : path;
}
