import type { RuleRef } from "../../base/rule-ref.ts";
import type { Activity } from "../../record/schema.ts";

/** Something that can be done for credit: a course of the catalogue, the person's own entry, a line of an imported table, or credit that nobody named. */
export interface PlanOption {
  /** Unique in a plan: the catalogue's id, or the person's own word. */
  id: string;
  title: string;
  from: "catalogue" | "own" | "imported" | "unnamed";
  /** What the record will have of it once it is done. */
  activity: Omit<Activity, "ref" | "on">;
  /** `"99.00 USD"`; left out: nobody knows, which is never the same as nothing. Several where sources disagree: the highest is reckoned with. */
  prices: readonly string[];
  /** Hours it takes, the most that anybody says; left out: nobody knows. */
  hours?: string;
  /** What says how long it is does not say it outright. */
  hoursImplied?: true;
  /** The days on which it can be taken. */
  first?: string;
  last?: string;
  languages?: readonly string[];
  topics: readonly string[];
  /** It is held somewhere: one has to go there. Left out: nobody said. */
  travel?: boolean;
  /** It can be done from home. Left out: nobody said. */
  online?: boolean;
  /** It cannot well be done in fewer days. */
  "min-days"?: number;
  /** The card that comes of it; months left out: nobody knows for how long it is good. */
  card?: { kind: string; months?: number };
  url?: string;
  /** The rows behind its price, hours and the like. */
  why?: readonly RuleRef[];
}
