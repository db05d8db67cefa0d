import { describe, expect, test } from "vitest";
import type { HolderRecord } from "../../record/schema.ts";
import { checkRecord } from "../record/check-record.ts";
import { keptRecord } from "../record/kept-record.ts";
import type { TextStorage } from "./kept-storage.ts";
import { createKeptStore } from "./kept-store.ts";

const { key: RECORD_KEY, setAsideKey: SET_ASIDE_KEY } = keptRecord;

interface FakeStorage extends TextStorage {
  readonly kept: Map<string, string>;
  room: number;
}

function storage(entries: Record<string, string> = {}): FakeStorage {
  const kept = new Map(Object.entries(entries));
  return {
    kept,
    room: Infinity,
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, value) {
      if (value.length > this.room) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      kept.set(key, value);
    },
    removeItem: (key) => void kept.delete(key),
  };
}

const trainer: HolderRecord = { recert: 1, credentials: [{ id: "exb/trainer" }] };
const coach: HolderRecord = { recert: 1, credentials: [{ id: "exb/coach" }] };

function opened(kept: FakeStorage) {
  const store = createKeptStore(keptRecord, () => kept, checkRecord);
  store.load();
  return store;
}

describe("what a browser keeps, told of the record", () => {
  test("is empty and not loaded before the first reading", () => {
    expect(createKeptStore(keptRecord, () => storage(), checkRecord).state()).toMatchObject({ loaded: false, value: { credentials: [] } });
  });

  test("keeps each change, and undo brings back what was there, step by step", () => {
    const kept = storage({ [RECORD_KEY]: JSON.stringify(trainer) });
    const store = opened(kept);
    store.change("Removed it", { recert: 1, credentials: [] });
    store.change("Added a coach", coach);
    expect(JSON.parse(kept.kept.get(RECORD_KEY) ?? "")).toEqual(coach);
    expect(store.state().lastChange).toMatchObject({ description: "Added a coach", undone: false });
    store.undo();
    expect(store.state().lastChange).toMatchObject({ description: "Added a coach", undone: true });
    store.undo();
    expect(store.state().value).toEqual(trainer);
    expect(JSON.parse(kept.kept.get(RECORD_KEY) ?? "")).toEqual(trainer);
    const before = store.state();
    store.undo();
    expect(store.state()).toBe(before);
  });

  test("what is remembered by itself is kept without a step to undo, and without a report where it cannot be", () => {
    const kept = storage({ [RECORD_KEY]: JSON.stringify(trainer) });
    const store = opened(kept);
    store.remember(coach);
    expect(JSON.parse(kept.kept.get(RECORD_KEY) ?? "")).toEqual(coach);
    expect(store.state()).toMatchObject({ value: coach, history: [] });
    expect(store.state().lastChange).toBeUndefined();
    kept.room = 0;
    store.remember(trainer);
    expect(store.state().problem).toBeUndefined();
    expect(JSON.parse(kept.kept.get(RECORD_KEY) ?? "")).toEqual(coach);
  });

  test("tells its listeners of every change until they leave", () => {
    const store = opened(storage());
    let told = 0;
    const leave = store.subscribe(() => (told += 1));
    store.change("One", trainer);
    leave();
    store.change("Two", coach);
    expect(told).toBe(1);
  });

  test.each([
    ["half a text", '{"credentials": ['],
    ["something else", '"hello"'],
    ["a record with a fault", '{"credentials": [{"id": 7}]}'],
    ["nothing but a word", "null"],
  ])("sets aside %s, whole, until it is discarded", (_, text) => {
    const kept = storage({ [RECORD_KEY]: text });
    const store = opened(kept);
    expect(store.state()).toMatchObject({ setAside: text, value: { credentials: [] } });
    store.change("Added", trainer);
    expect(opened(kept).state()).toMatchObject({ setAside: text, value: trainer });
    store.discardSetAside();
    expect(kept.kept.has(SET_ASIDE_KEY)).toBe(false);
    expect(opened(kept).state().setAside).toBeUndefined();
  });

  test("adds a second broken text to the first", () => {
    expect(opened(storage({ [RECORD_KEY]: "two", [SET_ASIDE_KEY]: "one" })).state().setAside).toBe("one\ntwo");
  });

  test("when the store is full the change stays in memory, what was kept stays kept, and the next change tries again", () => {
    const kept = storage({ [RECORD_KEY]: JSON.stringify(trainer) });
    const store = opened(kept);
    kept.room = 10;
    store.change("Added", coach);
    expect(store.state()).toMatchObject({ problem: "full", value: coach });
    expect(JSON.parse(kept.kept.get(RECORD_KEY) ?? "")).toEqual(trainer);
    kept.room = Infinity;
    store.undo();
    expect(store.state().problem).toBeUndefined();
  });

  test("a broken text that finds no room aside stays where it was", () => {
    const kept = storage({ [RECORD_KEY]: "a broken text" });
    const writes: string[] = [];
    const tight: TextStorage = {
      ...kept,
      setItem(key, value) {
        writes.push(key);
        if (key === SET_ASIDE_KEY) throw new DOMException("full", "QuotaExceededError");
        kept.kept.set(key, value);
      },
    };
    const store = createKeptStore(keptRecord, () => tight, checkRecord);
    store.load();
    expect(kept.kept.get(RECORD_KEY)).toBe("a broken text");
    expect(store.state().setAside).toBe("a broken text");
  });

  test("where the browser forbids storage, the record lives as long as the page", () => {
    const store = createKeptStore(keptRecord, () => {
      throw new DOMException("denied", "SecurityError");
    }, checkRecord);
    store.load();
    expect(store.state()).toMatchObject({ loaded: true, problem: "blocked" });
    store.change("Added", trainer);
    expect(store.state()).toMatchObject({ value: trainer, problem: "blocked" });
    store.discardSetAside();
  });

  test("what another tab wrote replaces what is here, and cannot be undone from here", () => {
    const kept = storage();
    const store = opened(kept);
    store.change("Added", trainer);
    kept.kept.set(RECORD_KEY, JSON.stringify(coach));
    store.load();
    expect(store.state()).toMatchObject({ value: coach, history: [] });
  });
});
