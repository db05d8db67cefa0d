import { describe, expect, test } from "vitest";
import { overlay } from "../../tests/rulebook/overlay.ts";
import { readFolder } from "../../tests/rulebook/read-folder.ts";
import { readRulebooks } from "./read-rulebooks.ts";

const base = readFolder("tests/rulebook/good/board");
const ids = (changes: Record<string, string>): string[] => readRulebooks(overlay(base, Object.entries(changes).map(([path, text]) => ({ path, text })))).bodies.map((b) => b.id);

describe("readRulebooks", () => {
  test("gives every body, in the order of their folders, whatever the order of the files", () => {
    const forward = readRulebooks(base);
    const backward = readRulebooks(base.toReversed());
    expect(forward.bodies.map((b) => b.id)).toEqual(["exb", "oth"]);
    expect(backward.bodies.map((b) => b.rulebook)).toEqual(forward.bodies.map((b) => b.rulebook));
  });

  test("leaves out a body with an error, and only that one", () => {
    expect(ids({ "oth/body.yaml": "id: oth" })).toEqual(["exb"]);
    expect(ids({ "exb/credentials/trainer.yaml": base.find((f) => f.path === "exb/credentials/trainer.yaml")?.text.replace("card: cpr", "card: none-such") ?? "" })).toEqual(["oth"]);
  });

  test("keeps a body with a warning", () => {
    expect(ids({ "exb/NOTES.md": "", "exb/sources.yaml": `${base.find((f) => f.path === "exb/sources.yaml")?.text}- { id: more, title: M, publisher: P, seen: 2026-01-01, kind: official }\n` })).toEqual(["exb", "oth"]);
  });

  test("gives no body when the words cannot be read, as nothing could be judged", () => {
    expect(ids({ "vocabulary.yaml": "kinds: [" })).toEqual([]);
  });

  test("reads a folder that begins with _ as an invented body without the _", () => {
    const renamed = base.map((f) => ({ ...f, path: f.path.replace(/^oth\//, "_oth/") }));
    expect(readRulebooks(renamed).bodies.map((b) => [b.id, b.invented])).toEqual([["oth", true], ["exb", false]]);
    expect(readRulebooks(renamed).diagnostics).toEqual([]);
  });

  test("merges the words of several folders", () => {
    expect(readRulebooks([...base, { path: "vocabulary.yaml", text: "kinds: { yoga: Yoga }" }]).vocabulary.kinds).toMatchObject({ course: "A course", yoga: "Yoga" });
  });

  test("reports the same in the same order, every time", () => {
    const broken = overlay(base, [{ path: "exb/body.yaml", text: "id: 1" }, { path: "oth/x.txt", text: "" }, { path: "vocabulary.yaml", text: "kind: {}" }]);
    expect(readRulebooks(broken.toReversed()).diagnostics).toEqual(readRulebooks(broken).diagnostics);
  });
});
