import { createJudge } from "../standing/create-judge.ts";
import type { Judge } from "../standing/judge.ts";
import type { RulebookSet } from "../standing/rulebook-data.ts";
import { rulebookOn } from "./rulebook-on.ts";

/** Judges by the rules as they stood on a day, whatever day is then asked about. */
export function judgeOn({ rulebooks, vocabulary }: RulebookSet, day: string): Judge {
  return createJudge({ rulebooks: rulebooks.map((rulebook) => rulebookOn(rulebook, day)), vocabulary });
}
