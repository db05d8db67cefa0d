import { describe, expect, test, vi } from "vitest";
import { createFeedQueue, type FeedLimits, type FeedThread } from "./feed-queue.ts";
import type { FeedAsk } from "./plan-feed.ts";

const ask = (asOf: string): FeedAsk => ({ state: { record: { credentials: [] }, wishes: {}, options: [] }, asOf, page: "" });
const limits: FeedLimits = { seconds: 0.05, startSeconds: 0.05, waiting: 2 };

/** Answers with the day that was asked about; `never` keeps silent and `break` breaks. */
function threads(): { start: () => FeedThread; begun: string[]; ended: () => number; most: () => number } {
  const begun: string[] = [];
  let [ended, running, most] = [0, 0, 0];
  return {
    begun,
    ended: () => ended,
    most: () => most,
    start: () => ({
      end: () => void (ended += 1),
      async ask({ asOf }) {
        begun.push(asOf);
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 2));
        running -= 1;
        if (asOf === "break") throw new Error("It broke");
        return asOf === "never" ? new Promise<string>(() => undefined) : asOf;
      },
    }),
  };
}

describe("the queue of feeds", () => {
  test("plans one after the other in one thread", async () => {
    const { start, begun, most, ended } = threads();
    const begin = vi.fn<() => FeedThread>(start);
    const plan = createFeedQueue(begin, limits);
    expect(await Promise.all([plan(ask("a")), plan(ask("b")), plan(ask("c"))])).toEqual(["a", "b", "c"].map((text) => ({ is: "calendar", text })));
    expect([begun, most(), ended(), begin.mock.calls.length]).toEqual([["a", "b", "c"], 1, 0, 1]);
  });

  test("does not let more wait than may, and takes others again afterwards", async () => {
    const plan = createFeedQueue(threads().start, limits);
    const found = await Promise.all(["a", "b", "c", "d", "e"].map((asOf) => plan(ask(asOf))));
    expect(found.map(({ is }) => is)).toEqual(["calendar", "calendar", "calendar", "busy", "busy"]);
    expect(await plan(ask("f"))).toEqual({ is: "calendar", text: "f" });
  });

  test("gives up what takes too long, ends its thread and goes on with a new one", async () => {
    const { start, ended } = threads();
    const begin = vi.fn<() => FeedThread>(start);
    const plan = createFeedQueue(begin, limits);
    const found = await Promise.all(["never", "b"].map((asOf) => plan(ask(asOf))));
    expect(found).toEqual([{ is: "out-of-time" }, { is: "calendar", text: "b" }]);
    expect([ended(), begin.mock.calls.length]).toEqual([1, 2]);
  });

  test("goes on after a thread that broke, or that could not be started", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { start } = threads();
    let first = true;
    const plan = createFeedQueue(() => {
      if (!first) return start();
      first = false;
      throw new Error("No thread");
    }, limits);
    expect(await Promise.all(["a", "break", "c"].map((asOf) => plan(ask(asOf))))).toEqual([{ is: "failed" }, { is: "failed" }, { is: "calendar", text: "c" }]);
    expect(error).toHaveBeenCalledTimes(2);
    error.mockRestore();
  });
});
