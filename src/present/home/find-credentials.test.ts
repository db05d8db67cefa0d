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
  expect(findCredentials("I hold the EXB CPT, CES and OTH Health Coach", entries)).toEqual({ ids: ["exb/pt", "exb/ces", "oth/coach"], ambiguous: [], strangers: [], left: [], rest: "" });
});

test("findCredentials asks which one when several bodies use a name", () => {
  expect(findCredentials("cpt", entries)).toEqual({ ids: [], ambiguous: [{ words: "cpt", ids: ["exb/pt", "oth/pt"] }], strangers: [], left: [], rest: "cpt" });
});

test("findCredentials asks too when one body uses a name and another has it inside a longer one", () => {
  const found = findCredentials("personal trainer", entries);
  expect(found.ids).toEqual([]);
  expect(found.ambiguous[0]?.ids.toSorted()).toEqual(["exb/pt", "oth/pt"]);
  expect(findCredentials("EXB personal trainer", entries).ids).toEqual(["exb/pt"]);
  expect(findCredentials("corrective exercise", entries).ids).toEqual(["exb/ces"]);
});

test.each(["Issa cpt", "my ISSA CPT", "cpt from issa"])("findCredentials knows a body that it does not have by the name beside it: %s", (text) => {
  const found = findCredentials(text, entries);
  expect(found).toMatchObject({ ids: [], strangers: ["ISSA"], left: [] });
  expect(found.ambiguous.map((a) => a.words)).toEqual(["cpt"]);
  expect(findCredentials(found.rest, entries)).toMatchObject({ ids: [], strangers: ["ISSA"] });
});

test("findCredentials never gives a credential of another body than the one named", () => {
  const found = findCredentials("OTH CES", entries);
  expect(found).toMatchObject({ ids: [], ambiguous: [{ words: "ces", ids: ["exb/ces"] }], rest: "oth ces" });
  expect(findCredentials(found.rest, entries).ids).toEqual([]);
});

test("findCredentials takes a body out of a longer name, and letters that only one body uses", () => {
  expect(findCredentials("OTH CPT and EXB-CPT", entries)).toMatchObject({ ids: ["oth/pt", "exb/pt"], ambiguous: [] });
  expect(findCredentials("OTH CPT, CES", entries)).toMatchObject({ ids: ["oth/pt", "exb/ces"], ambiguous: [] });
});

test.each(["EXB CPT, CES. How do I stay certified?", "EXB CPT and CES how do I stay certified", "How do I stay certified with the EXB CPT and CES?"])("findCredentials takes no question for a name: %s", (text) => {
  expect(findCredentials(text, entries)).toMatchObject({ ids: ["exb/pt", "exb/ces"], ambiguous: [], left: [] });
});

test("findCredentials lets a body that is named last tell the names before it", () => {
  expect(findCredentials("CPT from OTH", entries).ids).toEqual(["oth/pt"]);
});

test("findCredentials asks which credential is meant where only a body is named", () => {
  expect(findCredentials("EXB", entries)).toMatchObject({ ids: [], ambiguous: [{ words: "exb", ids: ["exb/pt", "exb/ces"] }], rest: "exb" });
  expect(findCredentials("EXB CPT, and OTH", entries)).toMatchObject({ ids: ["exb/pt"], ambiguous: [{ words: "oth", ids: ["oth/pt", "oth/coach"] }] });
  expect(findCredentials("I have the CPT from EXB", entries)).toMatchObject({ ids: ["exb/pt"], ambiguous: [] });
  expect(findCredentials("XYZ credential of OTH", entries).ambiguous).toEqual([{ words: "oth", ids: ["oth/pt", "oth/coach"] }]);
});

test("findCredentials takes no word of a body's longer name for a body of its own", () => {
  expect(findCredentials("OTH board CPT", entries)).toMatchObject({ ids: ["oth/pt"], strangers: [], ambiguous: [] });
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
