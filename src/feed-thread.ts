import { fileURLToPath } from "node:url";
import { parentPort } from "node:worker_threads";
import { feedCalendar, type FeedMeans } from "./app/plan/feed/feed-calendar.ts";
import type { FromFeedThread, ToFeedThread } from "./app/plan/feed/feed-messages.ts";
import { compileLoaded } from "./app/rulebooks/compile-loaded.ts";
import { openRulebooks } from "./app/rulebooks/open-rulebooks.ts";
import { forHolders } from "./app/rulebooks/without-drafts.ts";
import { openSolver } from "./solver/open-solver.ts";
import { ownSnapshot } from "./store/folder/own-snapshot.ts";
import { rulebookFolder } from "./store/folder/rulebook-folder.ts";

/** The composition root of the thread that plans for feeds: it reads the rulebooks once, then makes one calendar after the other. A plan keeps every other page waiting where it is made. */

/** The plan gives the best that it has found by then. */
const SECONDS = 6;

async function means(): Promise<FeedMeans> {
  const own = fileURLToPath(new URL("../rulebooks", import.meta.url));
  const loading = await openRulebooks(ownSnapshot(), rulebookFolder(own, process.cwd()), []);
  if (!loading.ok) throw new Error(loading.problem);
  const { rulebooks } = compileLoaded(forHolders(loading.value));
  return { rulebooks, solve: await openSolver(), seconds: SECONDS, clock: () => performance.now() / 1000 };
}

const ready = means();
parentPort?.on("message", ({ serial, ask }: ToFeedThread) => {
  ready
    .then((by): FromFeedThread => ({ serial, text: feedCalendar(ask, by) }))
    .catch((error: unknown): FromFeedThread => ({ serial, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }))
    .then((answer) => parentPort?.postMessage(answer, []), console.error);
});
