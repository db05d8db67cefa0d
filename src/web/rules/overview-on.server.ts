import { rulesOverview, type BodyOverview } from "../../present/rules-overview.ts";
import { library } from "./library.server.ts";

let last: { readonly on: string; readonly of: unknown; readonly overview: readonly BodyOverview[] } | undefined;

/** All bodies at a glance, on a day. The last day asked for is kept: nearly always it is today. */
export function overviewOn(on: string): readonly BodyOverview[] {
  const all = library();
  if (last?.on !== on || last.of !== all) last = { on, of: all, overview: rulesOverview(all, on) };
  return last.overview;
}
