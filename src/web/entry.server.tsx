import { randomBytes } from "node:crypto";
import { renderToReadableStream } from "react-dom/server";
import { ServerRouter, type EntryContext } from "react-router";
import { NonceContext } from "./nonce.ts";
import { contentSecurityPolicy } from "./server/content-security-policy.ts";

export { provideFeedPlanner } from "./plan/feed-planner.server.ts";
export { provideRulebooks } from "./rules/library.server.ts";

/** Renders one page with a fresh nonce. Pages are sent whole: none of them waits for anything slow. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  const nonce = randomBytes(16).toString("base64");
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Security-Policy", contentSecurityPolicy(nonce));
  if (request.method === "HEAD") return new Response(null, { status, headers });

  let finalStatus = status;
  const body = await renderToReadableStream(
    <NonceContext value={nonce}>
      <ServerRouter context={context} url={request.url} nonce={nonce} />
    </NonceContext>,
    {
      nonce,
      signal: request.signal,
      onError(error) {
        finalStatus = 500;
        console.error(error);
      },
    },
  );
  await body.allReady;
  return new Response(body, { status: finalStatus, headers });
}
