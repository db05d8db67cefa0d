import type { FollowedPlan } from "../../app/plan/followed-plan.ts";
import type { KeptKind } from "../kept/kept-storage.ts";
import { type Kept, keptInBrowser } from "../kept/use-kept.ts";

const keptFollowed: KeptKind<FollowedPlan> = { key: "recert.plan.followed", setAsideKey: "recert.plan.followed.set-aside", empty: {} };

export type FollowedInBrowser = Kept<FollowedPlan>;

/** The plan that is followed, as this browser keeps it: later days are compared with it. */
export const useFollowed = keptInBrowser(keptFollowed, async () => (await import("../../app/plan/followed-plan.ts")).checkFollowed);
