import type { HeldCredential } from "../../record/schema.ts";
import type { PlanRequest } from "../plan-request.ts";

/** "I add a credential": it is in the record, in the place of what stood there for it, and nothing says to drop it. */
export function alsoHeld<R extends Pick<PlanRequest, "record" | "wishes">>(request: R, held: HeldCredential): R {
  const credentials = [...request.record.credentials.filter(({ id }) => id !== held.id), held];
  const { drop = [], ...wishes } = request.wishes;
  const kept = drop.filter((id) => id !== held.id);
  return { ...request, record: { ...request.record, credentials }, wishes: kept.length > 0 ? { ...wishes, drop: kept } : wishes };
}
