import type { Loading } from "../app/rulebooks/loaded-rulebooks.ts";
import { withoutDrafts } from "../app/rulebooks/without-drafts.ts";
import type { Call } from "./parse-call.ts";
import { sayLeftOut } from "./say-left-out.ts";
import type { Surroundings } from "./surroundings.ts";

/** The rulebooks that a call is about, its `--rulebooks` too, without invented bodies. Says which ones have errors and are left out. */
export async function rulebooksForHolders(call: Call, around: Surroundings): Promise<Loading> {
  const loading = await around.rulebooks(call.values("rulebooks"));
  if (!loading.ok) return loading;
  sayLeftOut(loading.value, around);
  return { ok: true, value: withoutDrafts(loading.value) };
}
