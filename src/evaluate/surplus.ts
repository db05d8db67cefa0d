import { formatAmount } from "../base/amount.ts";
import { refOf } from "../base/fact.ts";
import { carryOut } from "./carry-out.ts";
import type { Judged } from "./held.ts";
import type { Surplus } from "./standing.ts";

/** Sure credit beyond the total required, and what becomes of it; `undefined` when there is none or the total is not known. */
export function surplusOf(judged: Judged): Surplus | undefined {
  const out = carryOut(judged);
  if (!out || out.surplus.low <= 0) return undefined;
  const { unit, name } = judged.credential.body;
  const amount = formatAmount(out.surplus.low, unit);
  const text = `${amount} ${unit.name}`;
  const row = judged.edition.carry;
  const why = [refOf(row)];
  if (row.is === "none") return { amount, fate: "lost", says: `A surplus of ${text} is lost: ${name} does not carry it over.`, why };
  const { low, high } = out.carried;
  const carried = formatAmount(low, unit);
  if (row.is === "value" && high === 0) return { amount, fate: "lost", says: `A surplus of ${text} is lost: nothing of it is of the kind that ${name} carries over.`, why };
  const sure = row.values.length > 0 && (low > 0 || high === 0);
  if (!sure) return { amount, fate: "unknown", says: `You have ${text} more than this cycle asks for. ${row.is === "unknown" ? `Whether ${name} carries it over was not found` : `How much of it ${name} carries over is not sure`}; do not count on it.`, why };
  if (high === 0) return { amount, fate: "lost", says: `A surplus of ${text} is lost: nothing of it is of the kind that ${name} carries over.`, why };
  const more = high > low ? `, and up to ${formatAmount(Math.min(high, out.surplus.high), unit)} if all that is open turns out well` : "";
  return { amount, fate: "carried", carried, says: `Of a surplus of ${text}, ${carried} may be carried into the next cycle${more}.`, why };
}
