import type { Coverage } from "../hold-equal.ts";
import type { Timed } from "../measure/rounds.ts";
import { figure, table } from "../measure/table.ts";
import type { Population } from "../population/population.ts";

/** One population: who judged how many holders how fast, and how that compares with the limit and with Recert. */
export function verdictTable(population: Population, coverage: Coverage, timed: readonly Timed[]): string {
  const nanoseconds = (name: string): number => timed.find((t) => t.contender.name.startsWith(name))?.nanoseconds.median ?? Number.NaN;
  const [limit, recert] = [nanoseconds("by hand, packed"), nanoseconds("Recert")];
  const rows = timed.map(({ contender, nanoseconds: { median, min, max } }) => [contender.name, contender.holders.toLocaleString("en-US"), figure(median), `${figure(min)} – ${figure(max)}`, figure(1e9 / median), `${figure(median / limit)} ×`, contender.name === "Recert" ? "" : `${figure(median / recert)} ×`]);
  const covered = population.requirements.map((id, r) => `\`${id}\` ${["unmet", "unknown", "met"].map((word, code) => `${word} ${Math.round((100 * (coverage[r]?.[code] ?? 0)) / sum(coverage[r] ?? []))} %`).join(", ")}`).join("; ");
  return [`### ${population.credential}`, `Verdicts in the population: ${covered}.`, table(["", "holders", "ns a holder", "least – most", "holders a second", "time, by hand = 1", "time, Recert = 1"], rows)].join("\n\n");
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
