import type { CreditSum } from "../standing/credit-sum.ts";
import type { CredentialStanding } from "../../evaluate/standing.ts";
import { decimalWords, sumOf } from "../decimal.ts";

/** A bar of credit against what one cycle needs. Shares are of the widest bar beside it. */
export interface CompareBar {
  readonly parts: readonly { readonly key: string; readonly kind: "credit" | "card" | "surplus"; readonly left: number; readonly width: number }[];
  /** Where "enough" lies. */
  readonly edge: number;
  readonly figure: string;
  readonly result: string;
  readonly tone: "counts" | "act" | "lost";
}

/** `cardPart`: what of the sum comes from cards. `widest` in millionths. */
export function compareBar(standing: CredentialStanding, credit: CreditSum, cardPart: number, widest: number): CompareBar {
  const required = credit.required ?? 0;
  const words = (n: number): string => decimalWords(n, credit.places);
  const share = (n: number): number => (widest === 0 ? 0 : n / widest);
  const inside = Math.min(credit.sum, required);
  const card = Math.min(cardPart, inside);
  const parts = [
    { key: "credit", kind: "credit" as const, left: 0, width: share(inside - card) },
    { key: "card", kind: "card" as const, left: share(inside - card), width: share(card) },
    { key: "surplus", kind: "surplus" as const, left: share(inside), width: share(credit.surplus) },
  ].filter((p) => p.width > 0);
  const { unit, surplus } = standing;
  const terms = [...standing.activities.map((a) => sumOf([a.credited])), cardPart].filter((n) => n > 0).map(words);
  const sum = terms.length > 1 ? `${terms.join(" + ")} = ${words(credit.sum)}` : words(credit.sum);
  const [result, tone] =
    credit.surplus > 0
      ? ([surplus?.fate === "carried" ? `${words(credit.surplus)} more than needed` : surplus?.fate === "lost" ? `${words(credit.surplus)} ${unit} lost` : `${words(credit.surplus)} ${unit} too much; whether it is lost is not known`, surplus?.fate === "carried" ? "act" : "lost"] as const)
      : credit.sum >= required
        ? (["Exactly one renewal", "counts"] as const)
        : ([`${words(required - credit.sum)} ${unit} short`, "act"] as const);
  return { parts, edge: share(required), figure: `${sum} of ${words(required)} ${unit}`, result, tone };
}

/** What of the credit comes from no activity. */
export function cardPartOf(standing: CredentialStanding, credit: CreditSum): number {
  return Math.max(0, credit.sum - sumOf(standing.activities.map((a) => a.credited)));
}
