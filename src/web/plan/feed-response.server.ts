import { createHash } from "node:crypto";
import type { FeedAnswer, PlanFeed } from "../../app/plan/feed/plan-feed.ts";
import { unpackState } from "../../app/plan/feed/unpack-state.ts";

/** A calendar may keep what it has for so long. */
const KEEP_SECONDS = 3600;
/** The address holds a record: nobody in between may keep the answer, and no search may list it. */
const PRIVATE = { "Cache-Control": `private, max-age=${KEEP_SECONDS}`, "X-Robots-Tag": "noindex, nofollow" };

const REFUSED: Readonly<Record<Exclude<FeedAnswer["is"], "calendar">, { status: number; says: string; wait: number }>> = {
  busy: { status: 503, says: "Plans are made for others right now. Ask again in a minute.", wait: 60 },
  "out-of-time": { status: 503, says: "This plan takes longer than a feed may take. Save the calendar as a file on the Plan page, or plan for fewer years.", wait: 3600 },
  failed: { status: 500, says: "The plan could not be made. Ask again later.", wait: 3600 },
};

/**
 * The calendar of the plan whose record and wishes stand in the address (`?s=`), as of `today`. What is wrong with the address is said in plain words with status 400 or 414;
 * 503 asks to come back. With an `If-None-Match` that still holds, 304.
 */
export async function feedResponse(request: Request, plan: PlanFeed, today: string): Promise<Response> {
  const { origin, searchParams } = new URL(request.url);
  const states = searchParams.getAll("s");
  const [text] = states;
  if (text === undefined || states.length > 1) return refuse(400, "This address lacks its plan: it has to hold one “s”. Copy it again from the Plan page.");
  const unpacked = await unpackState(text);
  if (!unpacked.ok) return refuse(unpacked.why === "too-long" ? 414 : 400, unpacked.says);
  const answer = await plan({ state: unpacked.state, asOf: today, page: `${origin}/plan` });
  if (answer.is !== "calendar") {
    const { status, says, wait } = REFUSED[answer.is];
    return refuse(status, says, { "Retry-After": String(wait) });
  }
  // Weak, because the answer may be compressed on its way.
  const tag = `W/"${createHash("sha256").update(answer.text).digest("base64url").slice(0, 27)}"`;
  const headers = { ...PRIVATE, ETag: tag };
  if (request.headers.get("if-none-match")?.split(",").some((known) => known.trim() === tag || known.trim() === "*")) return new Response(null, { status: 304, headers });
  return new Response(answer.text, { headers: { ...headers, "Content-Type": "text/calendar; charset=utf-8", "Content-Disposition": 'inline; filename="recert-plan.ics"' } });
}

function refuse(status: number, says: string, more: Readonly<Record<string, string>> = {}): Response {
  return new Response(`${says}\n`, { status, headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store", "X-Robots-Tag": "noindex, nofollow", ...more } });
}
