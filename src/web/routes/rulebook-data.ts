import type { RulebookData } from "../../app/standing/rulebook-data.ts";
import { serverEngine } from "../standing/server-engine.server.ts";
import type { Route } from "./+types/rulebook-data";

/** One body's rulebook as data, for the browser's own engine: `/data/rulebooks/nasm.json`. */
export function loader({ params }: Route.LoaderArgs): Response {
  const { rulebooks, vocabulary } = serverEngine();
  const rulebook = rulebooks.find((r) => `${r.body.id}.json` === params.file);
  if (!rulebook) return new Response("There is no such rulebook.\n", { status: 404, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  // Notes are prose for the Rules pages; judging needs none of it.
  const data: RulebookData = { rulebook: { ...rulebook, notes: "" }, vocabulary };
  return Response.json(data, { headers: { "Cache-Control": "public, max-age=300, stale-while-revalidate=86400" } });
}
