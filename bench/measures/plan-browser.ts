import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { makePlan } from "../../src/app/plan/make-plan.ts";
import { loadRulebooks } from "../../src/app/rulebooks/load-rulebooks.ts";
import { withoutDrafts } from "../../src/app/rulebooks/without-drafts.ts";
import { formatDay } from "../../src/base/date.ts";
import type { OwnOption } from "../../src/plan/options/own-option-schema.ts";
import { ownOption } from "../../src/plan/options/own-option.ts";
import type { PlanOption } from "../../src/plan/options/option.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { openSolver } from "../../src/solver/open-solver.ts";
import { rulebookFolder } from "../../src/store/folder/rulebook-folder.ts";
import type { PlanAsk, ToPlanWorker } from "../../src/web/plan/plan-messages.ts";
import { startServer } from "../../src/web/server/start-server.ts";
import { startFeedPlanner } from "../../src/web/server/start-feed-planner.ts";
import { build } from "../../tools/setup/build.js";
import { findChromium } from "../../tools/setup/chromium.js";
import { compiled, rulebookFiles } from "../load.ts";
import { drawRequest } from "../population/plan-requests.ts";

/**
 * The same asks in the built app's planning worker in Chromium and in Node, one after the other in turns. Milliseconds on the wall, as a browser tells no processor
 * time; the ratio is what to read. The first ask of the worker, which fetches rulebooks and solver, stands alone.
 */
export interface PlanBrowser {
  firstAsk: number;
  browser: number[];
  node: number[];
}

const [credentials = 6, courses = 2000, years = 4, count = 3, seconds = 20] = process.argv.slice(2).map(Number);
const BUILD = fileURLToPath(new URL("../../build", import.meta.url));

build();
const loading = await loadRulebooks([rulebookFolder(fileURLToPath(new URL("../../rulebooks", import.meta.url)), process.cwd())]);
if (!loading.ok) throw new Error(loading.problem);
const server = await startServer({ host: "localhost", port: 0, buildFolder: BUILD, rulebooks: withoutDrafts(loading.value), planFeed: startFeedPlanner(new URL("../../src/feed-thread.ts", import.meta.url)) });
if (!server.ok) throw new Error(server.problem);
const worker = readdirSync(`${BUILD}/client/assets`).find((name) => /^plan-worker-.*\.js$/.test(name));
if (!worker) throw new Error("The built app has no planning worker");
const browser = await chromium.launch({ executablePath: await findChromium(), args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });

const rulebooks = compiled(rulebookFiles());
const solve = await openSolver();

try {
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.evaluate((address) => {
    (globalThis as unknown as { planner: Worker }).planner = new Worker(address, { type: "module" });
  }, `/assets/${worker}`);
  const warm = ask(1000, 300);
  const { took: firstAsk } = await inBrowser(warm, 0);
  await inBrowser(ask(1001, 300), 1);
  inNode(warm);
  const times: PlanBrowser = { firstAsk, browser: [], node: [] };
  for (let seed = 0; seed < count; seed++) {
    const asked = ask(seed, courses);
    const there = await inBrowser(asked, seed + 2);
    const here = inNode(asked);
    if (JSON.stringify(told(there.plan)) !== JSON.stringify(told(here.plan))) throw new Error(`The browser's plan of request ${seed} is another than Node's`);
    times.browser.push(there.took);
    times.node.push(here.took);
  }
  console.log(JSON.stringify(times));

  async function inBrowser(asked: PlanAsk, serial: number): Promise<{ took: number; plan: Plan }> {
    return page.evaluate(
      async ({ asked, serial }) => {
        const { planner } = globalThis as unknown as { planner: Worker };
        const begun = performance.now();
        const plan = await new Promise<Plan>((resolve, reject) => {
          planner.addEventListener("error", () => reject(new Error("The worker broke")));
          planner.addEventListener("message", ({ data }) => {
            if (data.serial !== serial || data.is === "progress") return;
            if (data.is === "planned") resolve(data.result.plan);
            else reject(new Error("The worker could not plan"));
          });
          // A worker has no origin to name.
          // oxlint-disable-next-line unicorn/require-post-message-target-origin
          planner.postMessage({ serial, ask: asked, want: "plan" } satisfies ToPlanWorker);
        });
        return { took: performance.now() - begun, plan };
      },
      { asked, serial },
    );
  }
} finally {
  await browser.close();
  await server.stop();
}

function inNode({ record, asOf, basis }: PlanAsk): { took: number; plan: Plan } {
  const begun = performance.now();
  const plan = makePlan(rulebooks, { record, asOf, wishes: basis.wishes, options: basis.options.map((option) => ownOption(option, "own")), solve, seconds, clock: () => (performance.now() - begun) / 1000 });
  return { took: performance.now() - begun, plan };
}

/** What has to be the same: time may run out at another point. */
function told({ outcome }: Plan): unknown {
  return outcome.is === "optimal" ? outcome.measures : "not proved";
}

function ask(seed: number, howMany: number): PlanAsk {
  const { record, asOf, wishes, options } = drawRequest(seed, { credentials, courses: howMany, years });
  const bodies = [...new Set(record.credentials.map(({ id }) => id.split("/")[0] ?? id))].sort();
  return { record, asOf: formatDay(asOf), basis: { wishes, options: options.map(written), failed: [] }, bodies, seconds };
}

/** The option as a person would have written it down. */
function written({ id, title, activity, prices, hours, topics, first, last, languages, travel, online, "min-days": days }: PlanOption): OwnOption {
  const { kind, delivery, provider, units, category, status, tags } = activity;
  return {
    id,
    title,
    ...Object.fromEntries(Object.entries({ kind, delivery, provider, units, category, status, tags, price: prices[0], hours, travel, online, "min-days": days }).filter(([, value]) => value !== undefined)),
    topics: [...topics],
    languages: [...(languages ?? [])],
    ...(first !== undefined && last !== undefined && { available: { first, last } }),
  };
}
