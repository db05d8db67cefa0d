import type { Day } from "../../base/date.ts";
import { rowOn } from "../../base/fact.ts";
import type { Truth } from "../../base/truth.ts";
import type { Award } from "../../compile/award.ts";
import type { Edition } from "../../evaluate/edition.ts";
import { needsApproval } from "./needs-approval.ts";

/** Does an award wait for the body's approval in this edition, for an activity of that day? */
export function approvalUnder(award: Award, on: Day, { situation }: Pick<Edition, "situation">): Truth {
  return needsApproval(award.approval && (award.by === "activity" ? rowOn(award.approval, on) : situation.pick(award.approval, award.by)));
}
