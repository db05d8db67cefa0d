import { expect, test } from "vitest";
import type { PickEntry } from "../../present/home/pick.ts";
import { heldPicks } from "./picks-record.ts";

const entry = (id: string, expires: PickEntry["expires"]): PickEntry => ({ id, body: "exb", bodyName: "Example Board", bodyWords: ["EXB"], name: id, aliases: [], kind: "certification", expires });
const entries = [entry("exb/pt", "yes"), entry("exb/ces", "never"), entry("exb/pes", "never"), entry("exb/odd", "unknown")];

test("heldPicks leaves out what does not expire and was not finished", () => {
  const picks = [{ id: "exb/pt" }, { id: "exb/ces", finished: "2026-01-10" }, { id: "exb/pes" }, { id: "exb/odd" }];
  expect(heldPicks(picks, entries).map((p) => p.id)).toEqual(["exb/pt", "exb/ces", "exb/odd"]);
});
