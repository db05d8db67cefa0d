import openGlpk, { type GLPK, type LP } from "glpk.js/node";
import type { LinearModel, Solve } from "../../src/plan/linear-model.ts";

/** glpk.js behind the same contract: models as named sums, its own presolver, no gap left. */
export async function openGlpkSolver(): Promise<Solve> {
  const glpk = await openGlpk();
  return (model, { seconds, relaxed = false }) => {
    const { status, z, vars } = glpk.solve(toGlpk(glpk, model, relaxed), { msglev: glpk.GLP_MSG_OFF, presol: true, mipgap: 0, tmlim: Math.max(1, Math.ceil(seconds)) }).result;
    const values = model.columns.map(({ whole }, at) => (whole && !relaxed ? Math.round(vars[`c${at}`] ?? 0) : (vars[`c${at}`] ?? 0)));
    if (status === glpk.GLP_OPT) return { is: "optimal", objective: z, bound: z, values };
    if (status === glpk.GLP_FEAS) return { is: "feasible", objective: z, bound: -Infinity, values };
    return { is: status === glpk.GLP_UNBND ? "unbounded" : status === glpk.GLP_NOFEAS || status === glpk.GLP_INFEAS ? "infeasible" : "out-of-time" };
  };
}

function toGlpk(glpk: GLPK, { columns, rows }: LinearModel, relaxed: boolean): LP {
  const between = (lower = -Infinity, upper = Infinity): { type: number; lb: number; ub: number } => {
    const [low, high] = [Number.isFinite(lower), Number.isFinite(upper)];
    const type = low && high ? (lower === upper ? glpk.GLP_FX : glpk.GLP_DB) : low ? glpk.GLP_LO : high ? glpk.GLP_UP : glpk.GLP_FR;
    return { type, lb: low ? lower : 0, ub: high ? upper : 0 };
  };
  return {
    name: "model",
    objective: { direction: glpk.GLP_MIN, name: "cost", vars: columns.map(({ cost }, at) => ({ name: `c${at}`, coef: cost })) },
    subjectTo: rows.map((row, r) => ({
      name: `r${r}`,
      vars: row.columns.map((column, place) => ({ name: `c${column}`, coef: row.factors[place] ?? 0 })),
      bnds: between(row.lower, row.upper),
    })),
    bounds: columns.map(({ lower, upper }, at) => ({ name: `c${at}`, ...between(lower, upper) })),
    generals: relaxed ? [] : columns.flatMap(({ whole }, at) => (whole ? [`c${at}`] : [])),
  };
}
