import { preferredEncoding } from "./preferred-encoding.ts";

const COMPRESSIBLE = /^(text\/|application\/(json|javascript|xml|atom\+xml)|image\/svg)/;

/** The same response, its body compressed with gzip where the reader takes it and the content gains from it. */
export function compressPage(request: Request, response: Response): Response {
  const gains =
    response.body !== null &&
    !response.headers.has("Content-Encoding") &&
    COMPRESSIBLE.test(response.headers.get("Content-Type") ?? "");
  const accepted = preferredEncoding(request.headers.get("accept-encoding")) !== "identity";
  if (!gains || !accepted || !response.body) return response;

  const headers = new Headers(response.headers);
  headers.set("Content-Encoding", "gzip");
  headers.append("Vary", "Accept-Encoding");
  headers.delete("Content-Length");
  const body = response.body.pipeThrough(new CompressionStream("gzip"));
  return new Response(body, { status: response.status, statusText: response.statusText, headers });
}
