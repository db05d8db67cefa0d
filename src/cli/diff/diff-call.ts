import { parseDay } from "../../base/date.ts";
import type { Call } from "../parse-call.ts";

/** What is compared: two days of the same rulebooks, or the rulebooks at hand with proposed ones. */
export type DiffCall =
  | { readonly ok: true; readonly is: "days"; readonly id: string | undefined; readonly from: string; readonly to: string }
  | { readonly ok: true; readonly is: "proposed"; readonly id: string | undefined; readonly folder: string }
  | { readonly ok: false; readonly problems: readonly string[] };

const HOW = "recert diff nasm/cpt 2019-01-01 2026-01-01";

/** Reads the things that follow `recert diff`. */
export function diffCall(call: Call): DiffCall {
  const folder = call.value("proposed");
  const given = call.positionals;
  if (call.has("as-of") && !call.has("record")) return refused("--as-of is the day on which a record is judged; it needs --record RECORD");
  if (call.has("as-of") && parseDay(call.value("as-of") ?? "") === null) return refused(`--as-of must be a date that exists, such as 2027-01-31, but it is "${call.value("as-of") ?? ""}"`);
  if (folder !== undefined) {
    if (given.length > 1) return refused("--proposed compares whole rulebooks, so it takes no days: recert diff nasm/cpt --proposed DIR");
    return { ok: true, is: "proposed", id: given[0], folder };
  }
  const id = given.length === 3 || (given.length < 3 && !startsAsDay(given[0])) ? given[0] : undefined;
  const [from, to, ...more] = id === undefined ? given : given.slice(1);
  if (from === undefined || to === undefined || more.length > 0) return refused(`Two days are needed, the earlier first: ${HOW}`, "Or a folder of proposed rulebooks: recert diff nasm/cpt --proposed DIR");
  for (const day of [from, to]) if (parseDay(day) === null) return refused(`"${day}" is no date that exists; write one such as 2027-01-31`);
  if (from === to) return refused(`Both days are ${from}, so there is nothing to compare`);
  if (from > to) return refused(`The earlier day comes first: recert diff ${id === undefined ? "" : `${id} `}${to} ${from}`);
  if (id === undefined && !call.has("record")) return refused(`What is to be compared? A credential, a body or a course: ${HOW}`, "Or what a record names: recert diff 2019-01-01 2026-01-01 --record RECORD");
  return { ok: true, is: "days", id, from, to };
}

function startsAsDay(text: string | undefined): boolean {
  return text !== undefined && /^\d{4}-/.test(text);
}

function refused(...problems: string[]): DiffCall {
  return { ok: false, problems };
}
