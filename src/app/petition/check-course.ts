import { weakest } from "../../base/confidence.ts";
import { type Day, formatDay } from "../../base/date.ts";
import { refOf, rowOn } from "../../base/fact.ts";
import type { Truth } from "../../base/truth.ts";
import type { Award } from "../../compile/award.ts";
import type { Body, Course, Rulebooks } from "../../compile/rulebook.ts";
import { activityAttributes } from "../../evaluate/activity-attributes.ts";
import { findAwards } from "../../evaluate/find-awards.ts";
import type { CourseCheck, CourseUnderBody, PetitionAward, PetitionFact, PetitionVerdict } from "../../present/petition/petition-check.ts";
import type { Attributes } from "../../record/selector.ts";
import { needsApproval } from "./needs-approval.ts";
import { petitionFact, petitionRules } from "./petition-rules.ts";

/** What a course of the catalogue is worth under each of the bodies, if it is finished on that day; bodies that state a value first, then by name. */
export function checkCourse(rulebooks: Rulebooks, course: Course, bodies: readonly Body[], on: Day): CourseCheck {
  const found = bodies.map((body) => underBody(rulebooks, course, body, on));
  const rank = ({ stated }: CourseUnderBody): number => (stated ? 0 : 1);
  return { on: formatDay(on), course: course.id, title: course.title, bodies: found.toSorted((a, b) => rank(a) - rank(b) || (a.bodyName < b.bodyName ? -1 : 1)) };
}

function underBody(rulebooks: Rulebooks, course: Course, body: Body, on: Day): CourseUnderBody {
  const has = activityAttributes(rulebooks, body, { ref: course.id, on: formatDay(on), course: course.id }, course, on);
  const own = { body: body.id, bodyName: body.name, unit: body.unit.name };
  const rules = petitionRules(body.petition, body.fees, on, has);
  const award = course.awards.get(body.id);
  const row = award && rowOn(award.units, on);
  if (award && row && row.is !== "unknown") {
    // What a table says stays as it is authored: which line holds depends on the holder.
    const units: PetitionFact = { ...petitionFact(row, () => []), texts: row.is === "disputed" ? row.text.split(" or ") : [row.text] };
    const told = (key: "category" | "approval"): { category?: PetitionFact; approval?: PetitionFact } => {
      const fact = award[key] && rowOn(award[key], on);
      return fact ? { [key]: petitionFact(fact, (v) => [v]) } : {};
    };
    const [verdict, reason] = ofStated(units);
    return { ...own, verdict, reason, stated: { units, ...told("category"), ...told("approval") }, byRule: [], rules };
  }
  const byRule = groups(rulebooks, body).map(({ credentials, names, awards }) => ({ credentials, names, ...ruleFor(awards, has, course, on, rules.excluded) }));
  const verdicts = new Set(byRule.map(({ verdict }) => verdict));
  const verdict = rules.excluded === "yes" && !verdicts.has("not-needed") ? "refused" : verdicts.size === 1 ? ([...verdicts][0] ?? "unknown") : "unknown";
  return { ...own, verdict, reason: verdict === "refused" ? "excluded" : byRule.every(({ awards }) => awards.length === 0) ? "unknown-award" : verdict === "needed" ? "needs-approval" : verdict === "unknown" ? "unknown-approval" : "rule", byRule, rules };
}

function ofStated({ is, texts, ref }: PetitionFact): [PetitionVerdict, string] {
  const gives = (text: string): boolean => /[1-9]/.test(text);
  if (is === "none" || !texts.some(gives)) return ["no-use", "not-accepted"];
  if (ref.confidence === "unconfirmed") return ["unknown", "unconfirmed"];
  return ref.confidence === "unknown" || !texts.every(gives) ? ["unknown", "disputed"] : ["not-needed", "published"];
}

/** The lists of award rules of a body's credentials, each once; without one that is renewed by credit, the body's own. */
function groups(rulebooks: Rulebooks, body: Body): { credentials: string[]; names: string[]; awards: readonly Award[] }[] {
  const found = new Map<string, { credentials: string[]; names: string[]; awards: readonly Award[] }>();
  for (const credential of rulebooks.credentials.values()) {
    if (credential.body.id !== body.id || !credential.rules) continue;
    const { awards } = credential.rules;
    const key = JSON.stringify(awards.map((a) => [a.id, a.units.path]));
    const group = found.get(key) ?? { credentials: [], names: [], awards };
    group.credentials.push(credential.id);
    group.names.push(credential.name);
    found.set(key, group);
  }
  return found.size > 0 ? [...found.values()] : [{ credentials: [], names: [], awards: body.awards }];
}

/** The award rule for a course whose certificate states its hours; what other measures it may state is not known. */
function ruleFor(all: readonly Award[], has: Attributes, course: Course, on: Day, excluded: Truth): { verdict: PetitionVerdict; sure: boolean; awards: PetitionAward[] } {
  const open = all.filter((award) => award.per !== "stated" || award.bodies !== undefined);
  const { candidates, sure } = findAwards(open, has, (award) => award.per === "hour" || (award.bodies ?? []).some((body) => course.awards.has(body)));
  const awards = candidates.map((award): PetitionAward => {
    const units = rowOn(award.units, on);
    const approval = award.approval && rowOn(award.approval, on);
    return { name: award.name, gives: units.text, per: award.bodies ? `unit stated for ${award.bodies.join(" or ")}` : award.per, each: award.each / 1_000_000, approval: needsApproval(approval), why: [refOf(units), ...(approval ? [refOf(approval)] : [])] };
  });
  const only = sure && awards.length === 1 ? awards[0] : undefined;
  const gives = only !== undefined && /[1-9]/.test(only.gives);
  const verdict = ((): PetitionVerdict => {
    if (only && only.gives === "none") return "unknown";
    if (only && !gives && only.gives !== "unknown") return "no-use";
    // What a rule is only hinted to give, or sources disagree on, is no ground to stand on.
    const sound = only !== undefined && ["official", "third-party"].includes(weakest(only.why.map(({ confidence }) => confidence)));
    if (only && gives && sound && only.approval === "no") return "not-needed";
    if (excluded === "yes") return "refused";
    return only?.approval === "yes" ? "needed" : "unknown";
  })();
  return { verdict, sure, awards };
}
