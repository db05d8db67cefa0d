import { type Spread, spreadOf } from "../measure/spread.ts";
import { figure, table } from "../measure/table.ts";
import type { Cold } from "../measures/cold.ts";
import type { Texts } from "../measures/texts.ts";
import type { Million } from "../measures/million.ts";

export interface OtherFigures {
  millions: readonly Million[];
  explain: Spread;
  colds: readonly Cold[];
  /** The same with what Node made of the program at an earlier start. */
  kept: readonly Cold[];
  texts: readonly Texts[];
  home: number | undefined;
}

/** Whole populations, the explaining road, the cold start and the weight of the first page. */
export function otherFigures({ millions, explain, colds, kept, texts, home }: OtherFigures): string {
  const seconds = (value: number): string => `${figure(value)} s`;
  const whole = table(
    ["NASM-CPT", ...millions.map((m) => `${m.holders.toLocaleString("en-US")} holders`)],
    [
      ["memory of the packed table", ...millions.map((m) => `${figure(m.bytes / 1e6)} MB`)],
      ["packing the records", ...millions.map((m) => seconds(m.packSeconds))],
      ["compiling all rulebooks, one rule edited", ...millions.map((m) => seconds(m.compileSeconds))],
      ["judging everybody by the edited rule", ...millions.map((m) => seconds(m.replaySeconds))],
      ["by the clock on the wall, compiling and judging", ...millions.map((m) => seconds(m.wallSeconds))],
      ["total met under 2.0 CEU, then under 2.2", ...millions.map((m) => `${m.metNow.toLocaleString("en-US")}, ${m.metThen.toLocaleString("en-US")}`)],
    ],
  );
  const load = spreadOf(colds.map((c) => c.loadAndCompile));
  const first = spreadOf(colds.map((c) => c.firstExplanation));
  const range = ({ median, min, max }: Spread, unit: string): string[] => [`${figure(median)} ${unit}`, `${figure(min)} – ${figure(max)} ${unit}`];
  const rest = table(
    ["", "median", "least – most"],
    [
      ["explaining a holder of four credentials and 60 activities, warm", ...range(explain, "ms")],
      ["the same, first call of a process", ...range(first, "ms")],
      [`loading and compiling all rulebooks in a new process, modules too (${colds[0]?.credentials ?? 0} credentials)`, ...range(load, "ms")],
      ["the same, since the process was started", ...range(spreadOf(colds.map((c) => c.sinceStart)), "ms")],
      ["loading and compiling all rulebooks as `recert` does, from the second start on", ...range(spreadOf(kept.map((c) => c.loadAndCompile)), "ms")],
      ["the same, since the process was started", ...range(spreadOf(kept.map((c) => c.sinceStart)), "ms")],
      [`reading, checking and compiling all their texts, as after an edit (${figure((texts[0]?.bytes ?? 0) / 1e6)} MB)`, ...range(spreadOf(texts.map((t) => t.readAndCompile)), "ms")],
      ["JavaScript of Home, gzip", home === undefined ? "not built: `npm run build`" : `${figure(home / 1000)} kB`, ""],
    ],
  );
  return ["### A whole body's holders", whole, "### One holder, and starting", rest].join("\n\n");
}
