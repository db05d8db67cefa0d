import { figure, table } from "../measure/table.ts";
import type { PlanBrowser } from "../measures/plan-browser.ts";
import type { PlanCold } from "../measures/plan-cold.ts";
import type { PeerTimes, PlanPeers } from "../measures/plan-peers.ts";
import type { PlanWarm } from "../measures/plan-warm.ts";

export interface PlannerFigures {
  usual: PlanWarm;
  colds: readonly PlanCold[];
  kept: readonly PlanCold[];
  byCourses: readonly PlanWarm[];
  byCredentials: readonly PlanWarm[];
  peers: readonly PlanPeers[];
  browser: PlanBrowser;
}

/** Plans in one process and in new ones, by size, beside other solvers, and in a browser. */
export function plannerFigures({ usual, colds, kept, byCourses, byCredentials, peers, browser }: PlannerFigures): string {
  const { size } = usual;
  const cold = (name: string, list: readonly PlanCold[]): string[] => [name, ...spread(list.map((c) => c.sinceStart)), `${list.filter((c) => c.proved).length} of ${list.length}`];
  const usualTable = table(
    ["", "median", "95th percentile", "least – most", "proved"],
    [
      ["a plan, warm", ...spread(usual.milliseconds), provedOf(usual)],
      ["of that, in the solver", ...spread(usual.solving), ""],
      cold("a new process, from its start to the plan, by the clock on the wall", colds),
      cold("the same as `recert` starts, from the second start on", kept),
      ["in Chromium's worker, warm, by the clock on the wall", ...spread(browser.browser), ""],
      ["the same asks in Node, by the clock on the wall", ...spread(browser.node), ""],
      ["Chromium's time, Node = 1", ...spread(browser.browser.map((time, at) => time / (browser.node[at] ?? time)), " ×"), ""],
    ],
  );
  const growth = table(["credentials, courses", "median", "95th percentile", "least – most", "proved", "choices", "taken in"], [...byCourses, ...byCredentials].map(grown));
  return [
    "### Plans",
    `${size.credentials} credentials, ${size.years} years, ${size.courses.toLocaleString("en-US")} courses; ${usual.milliseconds.length} requests, drawn. The worker's first ask, with fetching rulebooks and solver: ${time(browser.firstAsk)}.`,
    usualTable,
    "### Plans by size",
    growth,
    ...peers.flatMap(peerTables),
  ].join("\n\n");
}

function grown(warm: PlanWarm): string[] {
  const { credentials, courses } = warm.size;
  return [`${credentials}, ${courses.toLocaleString("en-US")}`, ...spread(warm.milliseconds), provedOf(warm), warm.choices.toLocaleString("en-US"), warm.kept.toLocaleString("en-US")];
}

function peerTables({ size, plans, planned, reduced, whole, wholeColumns, wholeRows }: PlanPeers): string[] {
  const [first] = whole;
  const ratio = first && first.finished > 0 ? ` One whole program took HiGHS ${figure(first.milliseconds / first.finished / planned)} times the median plan with all its measures (${time(planned)}).` : "";
  return [
    `### Other solvers: ${size.credentials} credentials, ${size.courses.toLocaleString("en-US")} courses`,
    `The integer programs of ${plans} plans, and their whole programs for the first measure (the first has ${wholeColumns.toLocaleString("en-US")} columns and ${wholeRows.toLocaleString("en-US")} rows).${ratio} All that finish come to the same.`,
    table(["", "finished", "time", "HiGHS on the same = 1", ""], [...reduced.map((p) => peer(`${p.name}, reduced`, p)), ...whole.map((p) => peer(`${p.name}, whole`, p))]),
  ];
}

function peer(name: string, { finished, models, milliseconds, first, note = "" }: PeerTimes): string[] {
  return [name, `${finished} of ${models}`, finished === 0 ? "" : time(milliseconds), finished === 0 ? "" : `${figure(milliseconds / first)} ×`, note];
}

const provedOf = ({ proved, milliseconds }: PlanWarm): string => `${proved} of ${milliseconds.length}`;

const time = (milliseconds: number): string => (milliseconds < 1000 ? `${figure(milliseconds)} ms` : `${figure(milliseconds / 1000)} s`);

/** The middle, the value that 19 of 20 do not exceed, the least and the greatest. */
function spread(values: readonly number[], unit?: string): string[] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  const say = (value: number): string => (unit === undefined ? time(value) : `${figure(value)}${unit}`);
  return [say(at(0.5)), say(at(0.95)), `${say(at(0))} – ${say(at(1))}`];
}
