import { chromium } from "playwright-core";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { loadRulebooks } from "../../src/app/rulebooks/load-rulebooks.ts";
import { withoutDrafts } from "../../src/app/rulebooks/without-drafts.ts";
import { rulebookFolder } from "../../src/store/folder/rulebook-folder.ts";
import { startFeedPlanner } from "../../src/web/server/start-feed-planner.ts";
import { startServer } from "../../src/web/server/start-server.ts";
import { build } from "../../tools/setup/build.js";
import { findChromium } from "../../tools/setup/chromium.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built app is served. */
    baseUrl: string;
    /** Where the one Chromium listens. */
    browserUrl: string;
  }
}

/** Chromium talks to nobody but the page under test, and needs no graphics card and no user of its own. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts one server and one Chromium for all browser tests, and ends both. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  build();
  const loading = await loadRulebooks([rulebookFolder(fileURLToPath(new URL("../../rulebooks", import.meta.url)), process.cwd())]);
  if (!loading.ok) throw new Error(loading.problem);
  const server = await startServer({
    host: "localhost",
    port: 0,
    buildFolder: fileURLToPath(new URL("../../build", import.meta.url)),
    rulebooks: withoutDrafts(loading.value),
    planFeed: startFeedPlanner(new URL("../../src/feed-thread.ts", import.meta.url)),
  });
  if (!server.ok) throw new Error(server.problem);
  const browser = await chromium.launchServer({ executablePath: await findChromium(), args: FLAGS });
  project.provide("baseUrl", server.url);
  project.provide("browserUrl", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.stop();
  };
}
