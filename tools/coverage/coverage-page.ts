import { bodiesThatUse, type RawFile } from "./bodies-that-use.ts";
import { findExamples } from "./find-examples.ts";
import type { CoverageData, Shape } from "./read-coverage.ts";

/** docs/coverage.md. */
export function coveragePage({ shapes, traps, stillMissing }: CoverageData, files: readonly RawFile[]): string {
  const told = shapes.filter((s) => s["not-judged"] !== undefined);
  const bodies = new Set(files.map((f) => f.body)).size;
  return `# Which rules are covered

Made from [the list of shapes](../tools/coverage/shapes.yaml), [the list of traps](../tools/coverage/traps.yaml) and the rulebooks of ${bodies} bodies by \`npx node tools/coverage.ts\`. Do not edit it by hand.

A *shape* is a way in which bodies write a rule. Each has a credential in an invented body, \`rulebooks/_shapes\`, with worked cases, and a broken rulebook that shows how it can be written wrongly and what is said then.
Which bodies use a shape is read from their rulebooks as they are written. A body that is not named does not have the shape, or nobody has found and written down that it does.
[0008](decisions/0008-every-shape-and-its-kind.md) says why each shape is written as it is.

${stillMissing.length === 0 ? "Every shape has its cases and a broken rulebook." : `Still without a worked case or a broken rulebook, and therefore not to be relied on: ${stillMissing.map(letter).join(", ")}.`}
${told.length === 0 ? "" : `Not judged by nature or not judged in full: ${told.map((s) => `${letter(s.id)} (${s["not-judged"] as string})`).join("; ")}.\n`}
## A. Shapes met at fitness bodies

${table(shapes.filter((s) => s.id.startsWith("a")), shapes, files)}

## B. Shapes met in other professions

${table(shapes.filter((s) => s.id.startsWith("b")), shapes, files)}

## C. Traps, and the tests that an engine with the fault would fail

| # | Trap | Test |
|---|---|---|
${traps.map((t) => `| ${letter(t.id)} | ${t.trap} | ${t.tests.map((path) => link(path.replace(/^.*\//, ""), path)).join(", ") || "none yet"} |`).join("\n")}
`;
}

function table(rows: readonly Shape[], all: readonly Shape[], files: readonly RawFile[]): string {
  const lines = rows.map((shape) => {
    const { written, cases, bad } = findExamples(shape);
    const use = shape.use ?? all.find((s) => s.id === shape["same-as"])?.use ?? [];
    const named = (paths: readonly string[]): string => paths.map((path) => link(path.replace(/^.*\/|[.]yaml$/g, ""), path)).join(", ") || "none yet";
    const cells = [letter(shape.id), shape.shape, `${shape.kind}${shape["not-judged"] === undefined ? "" : `; *${shape["not-judged"]}*`}`, named(written), named(cases), bad.map((path) => link(path.replace(/^.*\/shape-...-/, "").replaceAll("-", " "), path)).join(", ") || "none yet", bodiesThatUse(use, files).join(", ") || "none"];
    return `| ${cells.join(" | ")} |`;
  });
  return ["| # | Shape | How it is written | Written | Cases | Written wrongly | Bodies |", "|---|---|---|---|---|---|---|", ...lines].join("\n");
}

function letter(id: string): string {
  return `${id.slice(0, 1).toUpperCase()}${Number(id.slice(1))}`;
}

function link(words: string, path: string): string {
  return `[${words}](../${path})`;
}
