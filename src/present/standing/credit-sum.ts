import { parseMillionths } from "../../base/amount.ts";
import type { CredentialStanding } from "../../evaluate/standing.ts";
import { totalOf } from "./total-of.ts";

/** Credit of one credential against its requirement `total`, in millionths. `required` is absent where nobody knows it. */
export interface CreditSum {
  readonly required?: number | undefined;
  /** Everything that counts, what lies past the requirement included. */
  readonly sum: number;
  readonly surplus: number;
  readonly met: boolean;
  /** Decimal places that the body writes. */
  readonly places: number;
}

/** `undefined` where no credit is counted. */
export function creditSum(standing: CredentialStanding): CreditSum | undefined {
  const total = totalOf(standing);
  if (total?.counted === undefined) return undefined;
  const required = total.required === undefined ? undefined : (parseMillionths(total.required) ?? undefined);
  const counted = parseMillionths(total.counted) ?? 0;
  const surplus = parseMillionths(standing.surplus?.amount ?? "") ?? 0;
  const sum = required !== undefined && surplus > 0 ? required + surplus : counted;
  return { required, sum, surplus, met: total.verdict === "met", places: total.counted.split(".")[1]?.length ?? 0 };
}
