import type { PlanBasis } from "../../app/plan/check-basis.ts";
import type { KeptKind } from "../kept/kept-storage.ts";
import { type Kept, keptInBrowser } from "../kept/use-kept.ts";

export const emptyBasis: PlanBasis = { wishes: {}, options: [], failed: [] };

/** What a plan is made from beside the record, as this browser keeps it. */
const keptPlan: KeptKind<PlanBasis> = { key: "recert.plan", setAsideKey: "recert.plan.set-aside", empty: emptyBasis };

export type BasisInBrowser = Kept<PlanBasis>;

/** What this browser keeps of plans; see kept-store.ts for what is promised. */
export const useBasis = keptInBrowser(keptPlan, async () => (await import("../../app/plan/check-basis.ts")).checkBasis);
