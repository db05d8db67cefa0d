import type { PlanRequest } from "../plan-request.ts";

/** "I drop it": the credential is let lapse on purpose. It stays in the record, because until it ends it is held. */
export function dropped<R extends Pick<PlanRequest, "wishes">>(request: R, credential: string): R {
  const drop = [...(request.wishes.drop ?? []).filter((id) => id !== credential), credential];
  return { ...request, wishes: { ...request.wishes, drop } };
}
