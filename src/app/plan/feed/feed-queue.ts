import type { FeedAnswer, FeedAsk, PlanFeed } from "./plan-feed.ts";

/** A thread that answers one ask after the other. */
export interface FeedThread {
  /** Whatever goes wrong in it rejects. */
  ask(ask: FeedAsk): Promise<string>;
  end(): void;
}

export interface FeedLimits {
  /** Until an ask is given up and its thread ended; the thread's start comes on top for its first. */
  readonly seconds: number;
  readonly startSeconds: number;
  /** Asks that may wait while another is planned. */
  readonly waiting: number;
}

/**
 * Plans for one ask at a time, in a thread that is started with the first and kept. Nobody can make it take longer or hold more than its limits: an ask that takes
 * too long loses its thread, and asks beyond those that may wait are told to come back.
 */
export function createFeedQueue(start: () => FeedThread, limits: FeedLimits): PlanFeed {
  let thread: FeedThread | undefined;
  let warm = false;
  let open = 0;
  let last: Promise<unknown> = Promise.resolve();

  const answer = async (ask: FeedAsk): Promise<FeedAnswer> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<FeedAnswer>((resolve) => {
      timer = setTimeout(() => resolve({ is: "out-of-time" }), (limits.seconds + (warm ? 0 : limits.startSeconds)) * 1000);
    });
    const planned = (async (): Promise<FeedAnswer> => {
      thread ??= start();
      return { is: "calendar", text: await thread.ask(ask) };
    })().catch((error: unknown): FeedAnswer => {
      console.error(error);
      return { is: "failed" };
    });
    const found = await Promise.race([planned, limit]);
    clearTimeout(timer);
    warm = found.is === "calendar";
    if (!warm) {
      thread?.end();
      thread = undefined;
    }
    return found;
  };

  return (ask) => {
    if (open > limits.waiting) return Promise.resolve({ is: "busy" });
    open += 1;
    const mine = last.then(() => answer(ask)).finally(() => void (open -= 1));
    last = mine;
    return mine;
  };
}
