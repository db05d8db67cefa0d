import { titled } from "./humanised.ts";

/** The parts of a rule card, in the order in which a holder asks. */
export const SECTIONS = [
  { id: "validity", title: "Does it expire, and when", keys: ["expires", "cycle", "clocks", "bands"] },
  { id: "windows", title: "When to earn and when to hand in", keys: ["earn", "submit"] },
  { id: "requirements", title: "What is required", keys: ["require"] },
  { id: "awards", title: "What activities are worth", keys: ["awards", "categories", "hours", "repeatable", "duplicates"] },
  { id: "several", title: "Surplus, and several credentials", keys: ["carry", "shortfall", "sharing", "renewed-by"] },
  { id: "late", title: "If you are late", keys: ["late", "afterwards"] },
  { id: "offer", title: "When and where it can be taken", keys: ["available", "min-days", "place", "languages", "card"] },
  { id: "fees", title: "Fees and prices", keys: ["fees", "price"] },
  { id: "procedures", title: "Petitions, audits and exemptions", keys: ["petition", "audit", "debt", "exemptions"] },
  { id: "notices", title: "Also said", keys: ["notices"] },
] as const;

/** Where everything goes that no section names. */
export const OTHER = { id: "other", title: "Other", keys: [] as readonly string[] } as const;

const titles: Readonly<Record<string, string>> = {
  expires: "Expires",
  "cycle.months": "Length of a cycle",
  "cycle.runs": "How a cycle runs",
  earn: "When activities may be dated",
  submit: "When the renewal may be handed in",
  bands: "Who gets a reduced requirement",
  "debt.after": "Unpaid for",
  carry: "Carry-over",
  shortfall: "Owed into the next cycle",
  sharing: "One activity for several credentials",
  duplicates: "The same content again",
  afterwards: "After the last late step",
  categories: "Categories",
  hours: "Contact hours",
  price: "Price",
  available: "Can be taken",
  "min-days": "Takes at least",
  place: "Place",
  languages: "Languages",
  "card.months": "The card is good for",
  repeatable: "May be repeated for credit",
  on: "Valid on",
  gives: "Counts as",
  units: "Worth",
  where: "Which cards",
  "issued-within": "Issued within",
  within: "Passed within",
  approval: "Approval by the body",
  least: "Worth at least",
  multiplier: "Counts more",
  times: "How often",
  attendance: "To be there for",
  rounding: "Rounding",
  valid: "Certified meanwhile",
  "next-cycle": "The next cycle",
  until: "Last day",
  fee: "Fee",
  amount: "Amount",
  papers: "Papers to hand in",
  excludes: "Not taken",
  review: "How long it takes",
  "petition.after": "What you do",
  after: "Afterwards",
  reply: "Time to reply",
  keep: "Keep your papers for",
  text: "Notice",
};

/** The name of a fact: by its whole path where that is known, else by its last key. */
export function factTitle(keys: readonly string[]): string {
  const last = keys.at(-1) ?? "";
  if (keys[0] === "late" && last === "fee") return "Fee on top of the renewal fee";
  return titles[keys.join(".")] ?? titles[last] ?? titled(last);
}
