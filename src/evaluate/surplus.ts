import { formatAmount } from "../base/amount.ts";
import { refOf } from "../base/fact.ts";
import { ENDLESS } from "../requirements/range.ts";
import type { Judged } from "./held.ts";
import type { Surplus } from "./standing.ts";

/** Sure credit beyond the total required, and what becomes of it; `undefined` when there is none or the total is not known. */
export function surplusOf(judged: Judged): Surplus | undefined {
  const { edition, crediting, assessment, credential } = judged;
  const total = edition.total;
  if (!total || total.high >= ENDLESS) return undefined;
  const given = edition.requirements.reduce((sum, r) => sum + (r.gives && assessment.requirements.some((s) => s.id === r.id && s.verdict === "met") ? r.gives.low : 0), 0);
  const steps = crediting.credits.reduce((sum, c) => sum + c.low, 0) + given - total.high;
  if (steps <= 0) return undefined;
  const { unit, name } = credential.body;
  const text = `${formatAmount(steps, unit)} ${unit.name}`;
  const row = edition.carry;
  const why = [refOf(row)];
  const amount = formatAmount(steps, unit);
  if (row.is === "none") return { amount, fate: "lost", says: `A surplus of ${text} is lost: ${name} does not carry it over.`, why };
  if (row.is !== "value" || !row.values[0]) return { amount, fate: "unknown", says: `You have ${text} more than this cycle asks for. Whether ${name} carries it over was not found; do not count on it.`, why };
  if (row.values[0].conditional) return { amount, fate: "unknown", says: `You have ${text} more than this cycle asks for. Some of it may be carried over, under conditions that are not judged yet; do not count on it.`, why };
  const limit = edition.situation.range({ ...row, values: [row.values[0].limit] }, 0);
  const carried = Math.min(steps, limit.low);
  return { amount, fate: "carried", carried: formatAmount(carried, unit), says: `Of a surplus of ${text}, ${formatAmount(carried, unit)} may be carried into the next cycle.`, why };
}
