import type { Day } from "../base/date.ts";
import type { RequirementStanding } from "../base/verdict.ts";
import { kinds } from "../requirements/kinds.ts";
import type { EarningWindow } from "./earning-window.ts";
import type { Step } from "./standing.ts";

interface Around {
  by: string;
  window: EarningWindow;
  asOf: Day;
  body: string;
  /** More than one requirement is open, so that each step has to say which it is for. */
  named: boolean;
}

/** What to do about a requirement that is not met. Of several ways the first written is taken, and the others are named. */
export function stepsFor(requirement: RequirementStanding, around: Around): Step[] {
  const { window, asOf, body } = around;
  const by = requirement.dueBy !== undefined && (requirement.dueBy < around.by || requirement.dueLater) ? requirement.dueBy : around.by;
  // The card's own step does it.
  if (requirement.cardWouldDo) return [];
  const { id, name, unit = "", short } = requirement;
  const todo = kinds.get(requirement.kind)?.todo ?? "do";
  const isNamed = around.named || id !== "total";
  // What is said of a card names the card.
  const says = isNamed && todo !== "card" ? `${name}: ${requirement.says}` : requirement.says;
  const parts = (requirement.parts ?? []).filter((part) => !part.advisory && part.verdict !== "met");
  // A question of a group that none of its parts has is whether it is asked at all: before that is known there is nothing to do for it.
  const whether = requirement.parts && requirement.questions.find((q) => !requirement.parts?.some((part) => part.questions.some((own) => own.id === q.id)));
  if (whether) return [{ do: "answer", says: whether.says, requirement: id, by }];
  if (todo === "each-part") return parts.flatMap((part) => stepsFor(part, around));
  if (todo === "one-part" && parts[0]) {
    const others = parts.slice(1).map((part) => part.name);
    return [...stepsFor(parts[0], around), ...(others.length > 0 ? [{ do: "or", says: `Or instead: ${others.join("; or ")}.`, requirement: id, by }] : [])];
  }
  if (requirement.lost) return [{ do: "ask", says: `${says} The time to earn it is over; ask ${body} what is left.`, requirement: id }];
  const question = requirement.verdict === "unknown" ? requirement.questions[0] : undefined;
  const ask: Step[] = question ? [{ do: "answer", says: question.says, requirement: id, by }] : [];
  if (todo === "card") return ask.length > 0 ? ask : [{ do: "renew-card", says, requirement: id, by }];
  if (todo === "earn" && requirement.required === undefined && ask.length === 0) return [{ do: "ask", says: `${says} Ask ${body}.`, requirement: id, by }];
  if (todo !== "earn" || requirement.required === undefined || asOf > window.last || short === undefined) return ask.length > 0 ? ask : [{ do: "do", says, requirement: id, by }];
  if (asOf > window.sureLast) return [...ask, { do: "ask", says: `${says} Whether credit earned now still counts was not found, or sources disagree. Ask ${body} before you pay for a course.`, requirement: id, by }];
  return [...ask, { do: "earn", says: `${ask.length > 0 ? "If that does not settle it, earn" : "Earn"} ${short} ${unit} more${isNamed ? ` for “${name}”` : ""}.`, requirement: id, by }];
}
