import { expect, test } from "vitest";
import { findCredentials } from "./find-credentials.ts";
import { matchEntries } from "./match-entries.ts";
import type { PickEntry } from "./pick.ts";

const entry = (id: string, name: string, aliases: string[], expires: PickEntry["expires"] = "yes"): PickEntry => {
  const body = id.split("/")[0] ?? "";
  return { id, body, bodyName: `${body} board`, bodyWords: [body.toUpperCase(), `${body} board`], name, aliases, kind: expires === "never" ? "specialization" : "certification", expires };
};

const entries = [
  entry("exb/pt", "Certified Personal Trainer", ["CPT", "EXB-CPT"]),
  entry("exb/ces", "Corrective Exercise Specialist", ["CES"], "never"),
  entry("oth/pt", "Personal Trainer", ["CPT"]),
  entry("oth/coach", "Health Coach", ["HC"]),
];

test("findCredentials lets a body hold for the names that follow it", () => {
  expect(findCredentials("I hold the EXB CPT, CES and OTH Health Coach", entries)).toEqual({ ids: ["exb/pt", "exb/ces", "oth/coach"], ambiguous: [], left: [] });
});

test("findCredentials asks which one when several bodies use a name", () => {
  expect(findCredentials("cpt", entries)).toEqual({ ids: [], ambiguous: [{ words: "cpt", ids: ["exb/pt", "oth/pt"] }], left: [] });
});

test("findCredentials lets a body that is named last tell the names before it", () => {
  expect(findCredentials("CPT from OTH", entries).ids).toEqual(["oth/pt"]);
});

test("findCredentials gives back what it does not know, whatever it is", () => {
  const hostile = "<script>alert(1)</script> \u202Eabc " + "x".repeat(5000);
  expect(findCredentials(hostile, entries).ids).toEqual([]);
  expect(findCredentials(hostile, entries).left).toContain("script");
});

test("matchEntries finds by short name, by body and by the beginning of words", () => {
  expect(matchEntries("ces", entries).map((e) => e.id)).toEqual(["exb/ces"]);
  expect(matchEntries("oth", entries).map((e) => e.id)).toEqual(["oth/pt", "oth/coach"]);
  expect(matchEntries("exb pers", entries).map((e) => e.id)).toEqual(["exb/pt"]);
  expect(matchEntries("", entries)).toEqual([]);
});
