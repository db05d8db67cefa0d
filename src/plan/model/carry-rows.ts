import { addDays } from "../../base/date.ts";
import { shift } from "../../base/duration.ts";
import type { Carry } from "../../compile/rulebook.ts";
import type { RawSelector } from "../../record/selector.ts";
import type { Between } from "../../requirements/planner.ts";
import type { Needs } from "./needs.ts";
import type { Program } from "./program.ts";
import type { WayRows } from "./way-rows.ts";

/**
 * Credit that a cycle does not need goes into the next one's total: nothing, or only of what its own credit comes to beyond the whole need. Gives the column of how many
 * steps are carried, at most `limit`. `gate`: the column that chooses the way, where there is a choice. `into`: the ways of the next cycle.
 */
export function carryRows(program: Program, needs: Needs, from: WayRows, gate: number | undefined, into: readonly WayRows[], limit: number, rule: Carry): number {
  const { way, planner } = from.asked;
  const given = way.judged.edition.requirements.filter((r) => !r.advisory && r.gives).reduce((sum, r) => sum + (r.gives?.low ?? 0), 0);
  const beyond = planner.totalNeed(way.judged.edition.total ?? { low: 0, high: 0, questions: [] }).high - given;
  const name = `carry from ${way.key}`;
  const column = program.column(name, limit, true, {});
  // A cycle that takes nothing along need not reach its total by its own credit: an exam or what was carried into it may do.
  const takes = program.column(`takes along from ${way.key}`, 1, true, {});
  program.row(name, "", undefined, 0, [[column, 1], [takes, -limit]]);
  if (gate !== undefined) program.row(`${name} renewed so`, "", undefined, 0, [[takes, 1], [gate, -1]]);
  const own = (of: RawSelector | undefined, days: Between | undefined, need: number, again: boolean): void => {
    const counter = Object.assign(planner.surplus(of, days), again ? { takesCarry: true as const } : {});
    const fixed = again && way.cycle.index === 0 ? (way.judged.carriedIn?.credit.low ?? 0) : 0;
    const row = program.row(name, "", -fixed, undefined, [[column, -1], [takes, -need]]);
    // What is beyond the need is just what is carried.
    needs.endless(row);
    from.rows.push([row]);
    if (from.rows.length !== planner.counters.length) throw new Error(`The counter ${counter.counter} has no rows`);
  };
  own(undefined, undefined, beyond, rule.again === true);
  // Of the last credit to come, what is of another category may be what is left over.
  if (rule.categories) own({ category: [...rule.categories] }, undefined, beyond, false);
  if (rule.within) own(rule.categories && { category: [...rule.categories] }, { first: shift(addDays(way.cycle.end, 1), rule.within, -1), last: way.cycle.end }, 0, false);
  for (const { asked, rows } of into)
    asked.planner.counters.forEach((counter, i) => {
      if (counter.takesCarry) for (const row of rows[i] ?? []) program.term(row, column, 1);
    });
  return column;
}
