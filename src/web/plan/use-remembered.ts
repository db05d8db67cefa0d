import { useEffect } from "react";
import { followsByItself } from "../../app/plan/follows-by-itself.ts";
import { today } from "../standing/today.ts";
import type { FollowedInBrowser } from "./use-followed.ts";
import type { Planning } from "./use-planning.ts";

/** Remembers the plan of today, so that a later day can be compared with it, until the person has one to be compared with. What is tried, or looked at from another day, is not. */
export function useRemembered(followed: FollowedInBrowser, { shown, asked }: Pick<Planning, "shown" | "asked">): void {
  const { value, loaded, remember } = followed;
  useEffect(() => {
    if (!loaded || !shown?.before || !asked || asked.tried || asked.asOf !== today()) return;
    if (followsByItself(value.before, shown.plan.asOf) && JSON.stringify(value.before) !== JSON.stringify(shown.before)) remember({ before: shown.before });
  }, [loaded, shown, asked, value, remember]);
}
