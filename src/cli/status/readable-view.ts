import type { CredentialView } from "../../present/standing/credential-view.ts";
import type { RequirementView } from "../../present/standing/requirement-view.ts";
import { harmless } from "../terminal/harmless.ts";

/** More than these a person does not read at one go; --json has all. */
const [MOST_ACTIVITIES, MOST_QUESTIONS] = [100, 20];

/** A credential's view as it is printed: the latest activities, the first questions, and nothing in it that could steer a terminal. */
export interface ReadableView extends CredentialView {
  readonly earlierActivities: number;
  readonly furtherQuestions: number;
}

export function readableView(view: CredentialView): ReadableView {
  const activities = view.activities.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const earlierActivities = Math.max(0, activities.length - MOST_ACTIVITIES);
  return harmless({
    ...view,
    requirements: view.requirements.map(withoutQuestions),
    activities: activities.slice(earlierActivities),
    earlierActivities,
    questions: view.questions.slice(0, MOST_QUESTIONS),
    furtherQuestions: Math.max(0, view.questions.length - MOST_QUESTIONS),
  });
}

/** They stand once for the whole credential. */
function withoutQuestions(requirement: RequirementView): RequirementView {
  return { ...requirement, questions: [], parts: requirement.parts.map(withoutQuestions) };
}
