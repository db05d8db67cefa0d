import type { IncomingMessage, ServerResponse } from "node:http";
import { securityHeaders } from "./security-headers.ts";

interface Refusal {
  readonly status: number;
  readonly says: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Answers what no page is asked for, and says whether it did. Every address may be read by anybody and written by nobody,
 * so whatever is no reading is refused before a page, or the log, hears of it. So is an address that is none.
 */
export function refuseRequest(request: IncomingMessage, response: ServerResponse): boolean {
  const refusal = refusalOf(request);
  if (!refusal) return false;
  response.writeHead(refusal.status, {
    ...Object.fromEntries(securityHeaders),
    ...refusal.headers,
    "Content-Type": "text/plain; charset=utf-8",
    // What is still being sent is not waited for.
    Connection: "close",
  });
  response.end(`${refusal.says}\n`);
  return true;
}

function refusalOf({ method, url = "", headers: { host } }: IncomingMessage): Refusal | undefined {
  if (method !== "GET" && method !== "HEAD") return { status: 405, says: "This address can only be read: use GET or HEAD.", headers: { Allow: "GET, HEAD" } };
  if (!url.startsWith("/") || (host !== undefined && !isHost(host))) return { status: 400, says: "The address that was asked for cannot be read." };
  return undefined;
}

/** A name or number, and perhaps a port: nothing that would become another part of an address. */
function isHost(text: string): boolean {
  return /^[^/?#@\\\s]+$/.test(text) && URL.canParse(`http://${text}`);
}
