import { parseDay } from "../../base/date.ts";
import type { Pick } from "./pick.ts";

/** Everything that Home's address says: `/?hold=nasm/cpt&certified.nasm/cpt=2025-03-01&hold=nasm/ces`. */
export interface Asked {
  readonly picks: readonly Pick[];
  /** Free text that still needs to be read: "NASM CPT, CES". */
  readonly say: string;
  readonly asOf?: string | undefined;
}

const MOST = 40;

/** Reads the address. What is no id or no date is left out: an address may come from anywhere. */
export function readAsked(params: URLSearchParams): Asked {
  const ids = [...new Set(params.getAll("hold"))].filter((id) => /^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}$/.test(id)).slice(0, MOST);
  return {
    picks: ids.map((id) => ({ id, certified: dateIn(params, `certified.${id}`), ends: dateIn(params, `ends.${id}`), finished: dateIn(params, `finished.${id}`) })),
    say: (params.get("say") ?? "").slice(0, 500).trim(),
    asOf: dateIn(params, "as-of"),
  };
}

/** The address that says it, from its `?` on; empty when nothing is said. */
export function askedAddress({ picks, say, asOf }: Asked): string {
  const params: [string, string][] = picks.flatMap((pick): [string, string][] => [
    ["hold", pick.id],
    ...(pick.certified ? [[`certified.${pick.id}`, pick.certified] as [string, string]] : []),
    ...(pick.ends ? [[`ends.${pick.id}`, pick.ends] as [string, string]] : []),
    ...(pick.finished ? [[`finished.${pick.id}`, pick.finished] as [string, string]] : []),
  ]);
  if (say) params.push(["say", say]);
  if (asOf) params.push(["as-of", asOf]);
  // Slashes are fine in a query, and an address that can be read can be trusted.
  const text = params.map(([key, value]) => `${readable(key)}=${readable(value)}`).join("&");
  return text ? `?${text}` : "";
}

function readable(text: string): string {
  return encodeURIComponent(text).replaceAll("%2F", "/");
}

function dateIn(params: URLSearchParams, key: string): string | undefined {
  const text = params.get(key) ?? "";
  return parseDay(text) === null ? undefined : text;
}
