import { Worker } from "node:worker_threads";
import type { FromFeedThread, ToFeedThread } from "../../app/plan/feed/feed-messages.ts";
import { createFeedQueue, type FeedLimits, type FeedThread } from "../../app/plan/feed/feed-queue.ts";
import type { PlanFeed } from "../../app/plan/feed/plan-feed.ts";

/** The thread ends its plans by itself after less; what takes longer than this is stuck. */
const LIMITS: FeedLimits = { seconds: 10, startSeconds: 60, waiting: 8 };
const MEGABYTES = 1024;

/** Plans for feeds in a thread that runs the script at `entry` (src/feed-thread.ts). Nothing is started before the first feed is asked for. */
export function startFeedPlanner(entry: URL): PlanFeed {
  return createFeedQueue(() => startThread(entry), LIMITS);
}

function startThread(entry: URL): FeedThread {
  const worker = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
  const open = new Map<number, { resolve(text: string): void; reject(error: unknown): void }>();
  let serial = 0;
  const broke = (error: unknown): void => {
    for (const { reject } of open.values()) reject(error);
    open.clear();
  };
  worker.on("error", broke);
  worker.on("exit", (code) => broke(new Error(`The thread that plans for feeds ended with ${code}`)));
  worker.on("message", (answer: FromFeedThread) => {
    const waiting = open.get(answer.serial);
    open.delete(answer.serial);
    if ("text" in answer) waiting?.resolve(answer.text);
    else waiting?.reject(new Error(answer.problem));
  });
  // A server that is told to stop does not wait for it. Listening would hold it again, so this comes last.
  worker.unref();
  return {
    ask(ask) {
      serial += 1;
      const message: ToFeedThread = { serial, ask };
      return new Promise((resolve, reject) => {
        open.set(message.serial, { resolve, reject });
        worker.postMessage(message, []);
      });
    },
    end: () => void worker.terminate(),
  };
}
