import type { Wishes } from "../../plan/wishes/wishes.ts";

/** Wishes as they stand in the form: every field a text, a choice or a tick. What the form has no field for stays in the wishes as it is. */
export interface WishesDraft {
  readonly horizon: string;
  readonly budget: string;
  readonly currency: string;
  readonly hoursPerWeek: string;
  readonly buffer: string;
  readonly hourValue: string;
  readonly onlyOnline: boolean;
  readonly noTravel: boolean;
  readonly languages: string;
  readonly topics: readonly string[];
  readonly late: "never" | "if-needed";
  readonly repeats: boolean;
  readonly wanted: readonly string[];
  readonly drop: readonly string[];
  readonly blackouts: readonly { readonly from: string; readonly until: string }[];
}

/** What the form shows of wishes; what was not asked for shows what then holds. */
export function draftOf(wishes: Wishes): WishesDraft {
  return {
    horizon: wishes.horizon ?? "P4Y",
    budget: bare(wishes.budget),
    currency: wishes.currency ?? currencyIn(wishes.budget) ?? currencyIn(wishes["hour-value"]) ?? "USD",
    hoursPerWeek: wishes["hours-per-week"] ?? "",
    buffer: wishes.buffer ?? "P30D",
    hourValue: bare(wishes["hour-value"]),
    onlyOnline: wishes["only-online"] ?? false,
    noTravel: wishes["no-travel"] ?? false,
    languages: (wishes.languages ?? []).join(", "),
    topics: wishes.topics ?? [],
    late: wishes.late ?? "if-needed",
    repeats: wishes.repeats ?? false,
    wanted: wishes.wanted ?? [],
    drop: wishes.drop ?? [],
    blackouts: wishes.blackouts ?? [],
  };
}

/** The wishes that the form says. What holds anyway is not asked for, and text that is none of the form's stays as it was typed, for the problems to name it. */
export function wishesOf(draft: WishesDraft, before: Wishes): Wishes {
  const { horizon: _h, budget: _b, currency: _c, "hours-per-week": _w, buffer: _u, "hour-value": _v, "only-online": _o, "no-travel": _t, languages: _l, topics: _p, late: _a, repeats: _r, wanted: _f, drop: _d, blackouts: _x, ...rest } = before;
  const budget = money(draft.budget, draft.currency);
  const hourValue = money(draft.hourValue, draft.currency);
  const languages = draft.languages.split(/[\s,;]+/).filter((word) => word !== "");
  const blackouts = draft.blackouts.filter(({ from, until }) => from !== "" || until !== "");
  const hours = decimal(draft.hoursPerWeek);
  return {
    ...rest,
    ...(draft.horizon === "P4Y" ? {} : { horizon: draft.horizon }),
    ...(budget === "" ? {} : { budget }),
    ...(draft.currency === "USD" && before.currency === undefined ? {} : { currency: draft.currency }),
    ...(hours === "" ? {} : { "hours-per-week": hours }),
    ...(draft.buffer === "P30D" ? {} : { buffer: draft.buffer }),
    ...(hourValue === "" ? {} : { "hour-value": hourValue }),
    ...(draft.onlyOnline ? { "only-online": true } : {}),
    ...(draft.noTravel ? { "no-travel": true } : {}),
    ...(languages.length > 0 ? { languages } : {}),
    ...(draft.topics.length > 0 ? { topics: draft.topics } : {}),
    ...(draft.late === "if-needed" ? {} : { late: draft.late }),
    ...(draft.repeats ? { repeats: true } : {}),
    ...(draft.wanted.length > 0 ? { wanted: draft.wanted } : {}),
    ...(draft.drop.length > 0 ? { drop: draft.drop } : {}),
    ...(blackouts.length > 0 ? { blackouts } : {}),
  };
}

function bare(amount: string | undefined): string {
  return (amount ?? "").replace(/ [A-Z]{3}$/, "").replace(/\.00$/, "");
}

function currencyIn(amount: string | undefined): string | undefined {
  return / ([A-Z]{3})$/.exec(amount ?? "")?.[1];
}

/** "500" as "500.00 USD", with a comma for its decimals too; what is no amount stays as it is. */
function money(text: string, currency: string): string {
  const plain = decimal(text);
  const [, whole, cents = ""] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(plain) ?? [];
  return whole === undefined ? plain : `${whole}.${cents.padEnd(2, "0")} ${currency}`;
}

function decimal(text: string): string {
  return text.trim().replace(/^(\d+),(\d{1,2})$/, "$1.$2");
}
