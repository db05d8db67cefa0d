import { inChild } from "../measure/in-child.ts";
import type { PlanBrowser } from "../measures/plan-browser.ts";
import type { PlanCold } from "../measures/plan-cold.ts";
import type { PlanPeers } from "../measures/plan-peers.ts";
import type { PlanWarm } from "../measures/plan-warm.ts";
import { plannerFigures } from "../report/planner-figures.ts";

/** How many requests of each kind, and how many seconds a plan may take. */
interface Effort {
  usual: number;
  cold: number;
  others: number;
  seconds: number;
}

/** Everything that is measured of the planner, each part in a process of its own. */
export function measurePlanner(quick: boolean, say: (text: string) => void): string {
  const effort: Effort = quick ? { usual: 3, cold: 2, others: 2, seconds: 10 } : { usual: 8, cold: 3, others: 2, seconds: 15 };
  const warm = (credentials: number, courses: number, count: number): PlanWarm => {
    say(`planning: ${credentials} credentials, ${courses} courses, ${count} times`);
    return inChild<PlanWarm>("plan-warm", ...[credentials, courses, 4, count, effort.seconds].map(String));
  };
  const cold = (name: string, seed: number): PlanCold => inChild<PlanCold>(name, String(seed), String(effort.seconds));
  const usual = warm(6, 2000, effort.usual);
  say("planning in new processes");
  const colds = Array.from({ length: effort.cold }, (_, seed) => cold("plan-cold", seed));
  const kept = Array.from({ length: effort.cold + 1 }, (_, at) => cold("plan-cold-kept", Math.max(0, at - 1))).slice(1);
  const byCourses = (quick ? [200, 2000] : [200, 2000, 20_000]).map((courses) => (courses === 2000 ? usual : warm(6, courses, effort.others)));
  const byCredentials = (quick ? [1, 2] : [1, 2, 4, 12]).map((credentials) => warm(credentials, 2000, effort.others));
  say("planning: other solvers");
  const peers = [[2, 200]].map((size) => inChild<PlanPeers>("plan-peers", ...[...size, 4, quick ? 1 : 3, effort.seconds].map(String)));
  say("planning in a browser");
  const browser = inChild<PlanBrowser>("plan-browser", ...[6, 2000, 4, effort.others, effort.seconds].map(String));
  return plannerFigures({ usual, colds, kept, byCourses, byCredentials, peers, browser });
}
