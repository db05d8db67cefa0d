import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";
import type { Rulebooks } from "../../../compile/rulebook.ts";
import type { Solve } from "../../../plan/linear-model.ts";
import { openSolver } from "../../../solver/open-solver.ts";
import { rulebookFolder } from "../../../store/folder/rulebook-folder.ts";
import { compileLoaded } from "../../rulebooks/compile-loaded.ts";
import { loadRulebooks } from "../../rulebooks/load-rulebooks.ts";
import { feedCalendar } from "./feed-calendar.ts";
import type { FeedState } from "./feed-state.ts";

let rulebooks: Rulebooks;
let solve: Solve;
beforeAll(async () => {
  const loading = await loadRulebooks([rulebookFolder("rulebooks", process.cwd())]);
  if (!loading.ok) throw new Error(loading.problem);
  rulebooks = compileLoaded(loading.value).rulebooks;
  solve = await openSolver();
}, 60_000);

const state: FeedState = { record: { credentials: [{ id: "nasm/cpt", "certified-on": "2025-03-01", renewals: [] }], activities: [], cards: [], attestations: [], exams: [] }, wishes: { horizon: "P1Y", "hours-per-week": "2" }, options: [{ id: "demo", title: "Demo Course", hours: "19", price: "1.00 USD", units: { nasm: "1.9" } }] };

interface Entry {
  uid: string;
  title: string;
  on: string;
  about: string;
}

function entries(asked: FeedState, asOf: string): Entry[] {
  const text = feedCalendar({ state: asked, asOf, page: "https://recert.example/plan" }, { rulebooks, solve, seconds: 30, clock: () => performance.now() / 1000 });
  return new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents("vevent").map((part) => {
    const event = new ICAL.Event(part);
    return { uid: event.uid, title: event.summary, on: event.startDate.toString(), about: event.description };
  });
}

describe("the calendar of a feed", () => {
  test("has sittings before the renewal, and the renewal", () => {
    const all = entries(state, "2026-09-01");
    const renewal = all.find(({ uid }) => uid.startsWith("renew%20nasm%2Fcpt"));
    const sittings = all.filter(({ title }) => /\(part \d+( to \d+)? of \d+\)/.test(title));
    expect(sittings.length).toBeGreaterThan(3);
    expect(sittings.every(({ on }) => on >= "2026-09-01" && on <= "2027-02-28")).toBe(true);
    expect(renewal?.title).toContain("Hand in the renewal");
    expect(all.find(({ uid }) => uid === "notice@recert")).toBeUndefined();
  });

  test("goes on from day to day, and says what it takes as done", () => {
    const before = entries({ ...state, made: "2026-09-01" }, "2026-09-01").filter(({ uid }) => uid.includes("%2Fpart-"));
    const later = entries({ ...state, made: "2026-09-01" }, "2026-09-15").filter(({ uid }) => uid.includes("%2Fpart-"));
    expect(later.map(({ uid, on }) => `${uid} ${on}`)).toEqual(before.filter(({ on }) => on >= "2026-09-15").map(({ uid, on }) => `${uid} ${on}`));
    expect(later[0]?.about).toMatch(/The .+ that were planned before 15 September 2026 are taken as done\. If they are not, make a new address/);
    // Without the day on which it was made it begins anew: on the Thursday of two sittings a week, because Monday is over.
    expect(entries(state, "2026-09-15").find(({ uid }) => uid.includes("%2Fpart-1@"))?.on).toBe("2026-09-17");
  });

  test("says it where wishes have become contradictory with time", () => {
    const all = entries({ ...state, wishes: { pinned: [{ course: "nasm/ces", until: "2026-10-01" }] } }, "2026-12-01");
    expect(all.map(({ uid, title }) => [uid, title])).toEqual([["notice@recert", "Recert: there is no plan that does it all"]]);
  });

  test("says it where nothing is known of what is held", () => {
    expect(entries({ ...state, record: { credentials: [{ id: "nobody/knows" }] } }, "2026-12-01").find(({ uid }) => uid === "notice@recert")?.about).toContain("nobody/knows");
  });
});
