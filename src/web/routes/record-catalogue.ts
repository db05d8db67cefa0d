import { catalogue } from "../../present/rules-catalogue.ts";
import { library } from "../rules/library.server.ts";

/** What the record's forms offer to choose from: `/data/catalogue.json`. */
export function loader(): Response {
  const today = new Date().toISOString().slice(0, 10);
  return Response.json(catalogue(library(), today), { headers: { "Cache-Control": "public, max-age=300, stale-while-revalidate=86400" } });
}
