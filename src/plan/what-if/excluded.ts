import type { PlanRequest } from "../plan-request.ts";
import { withoutWish } from "./without-wish.ts";

/** "Not this one": the course is not to be planned, and whatever else was wanted of it is gone. */
export function excluded<R extends Pick<PlanRequest, "wishes">>(request: R, course: string): R {
  const wishes = withoutWish(request.wishes, course, ["pinned", "begun", "wanted", "excluded"]);
  return { ...request, wishes: { ...wishes, excluded: [...(wishes.excluded ?? []), course] } };
}
