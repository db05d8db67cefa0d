import type { Confidence } from "../../base/confidence.ts";
import { listWords } from "../list-words.ts";
import { oneOf, words as spelled } from "../humanised.ts";
import { type RuleMark, ruleMark } from "../standing/rule-mark.ts";
import type { Words } from "../standing/state-words.ts";
import type { CourseCheck, CourseUnderBody, PetitionAward, PetitionFact } from "./petition-check.ts";
import { type PetitionLine, petitionLines } from "./petition-lines.ts";
import { verdictWordsOf } from "./petition-words.ts";

/** A course under one body, as it is shown: what is stated, or how it may come to credit. */
export interface CourseBodyView {
  readonly id: string;
  readonly name: string;
  readonly words: Words;
  /** "1.9 CEU"; "Unknown" where nobody stated a value. */
  readonly worth: string;
  readonly confidence: Confidence;
  readonly stated: boolean;
  /** Category and approval number. */
  readonly details: readonly { readonly label: string; readonly text: string; readonly mark?: RuleMark | undefined }[];
  readonly mark?: RuleMark | undefined;
  readonly note?: string | undefined;
  /** The award rules that would apply. */
  readonly rules: readonly { readonly id: string; readonly text: string; readonly mark?: RuleMark | undefined }[];
  /** The petition rule; empty where a stated value settles it. */
  readonly petition: readonly PetitionLine[];
}

/** A course under bodies, those with a stated value first. */
export function courseView(check: CourseCheck): readonly CourseBodyView[] {
  return check.bodies.map((under) => bodyView(under, check.title));
}

/** A value that the body itself does not give may be a seller's hope. */
const HEARSAY: Words = { word: "No petition needed, if its certificate states this", tone: "act", shape: "half" };

/** What to heed where values are not the bodies' own words; nothing where all are. */
export function hearsayWarning(views: readonly CourseBodyView[]): string | undefined {
  const others = views.filter(({ stated, confidence }) => stated && confidence !== "official").length;
  return others === 0 ? undefined : `${others === 1 ? "One value is" : `${others} values are`} not the body’s own word. Before you pay, see that the certificate will state it for that body.`;
}

function hearsay({ stated, verdict }: CourseUnderBody): boolean {
  return verdict === "not-needed" && stated !== undefined && stated.units.ref.confidence !== "official";
}

function bodyView(under: CourseUnderBody, title: string): CourseBodyView {
  const { stated } = under;
  const own = { id: under.body, name: under.bodyName, words: hearsay(under) ? HEARSAY : verdictWordsOf(under.verdict, under.rules) };
  if (stated)
    return {
      ...own,
      worth: worthWords(stated.units, under.unit),
      confidence: stated.units.ref.confidence,
      stated: true,
      details: [detail("Category", stated.category), detail("Approval", stated.approval)].flatMap((d) => (d ? [d] : [])),
      mark: ruleMark(`${title} under ${under.bodyName}`, [stated.units.ref]),
      note: stated.units.ref.note,
      rules: [],
      petition: under.verdict === "not-needed" ? [] : petitionLines(under.rules, under.bodyName),
    };
  return {
    ...own,
    worth: "Unknown",
    confidence: "unknown",
    stated: false,
    details: [],
    rules: under.byRule.map(({ credentials, names, awards, sure }) => ({ id: credentials.join(" "), text: ruleWords(awards, sure, under, under.byRule.length > 1 ? names : []), mark: ruleMark(`Rule of ${under.bodyName}`, awards.flatMap(({ why }) => why)) })),
    petition: petitionLines(under.rules, under.bodyName),
  };
}

function worthWords({ is, texts }: PetitionFact, unit: string): string {
  return is === "none" ? "No credit" : `${oneOf(texts)} ${unit}`.trim();
}

function detail(label: string, fact: PetitionFact | undefined): CourseBodyView["details"][number] | undefined {
  if (!fact || fact.is === "none") return undefined;
  return { label, text: fact.is === "unknown" ? "Unknown" : oneOf(fact.texts), mark: ruleMark(label, [fact.ref]) };
}

function ruleWords(awards: readonly PetitionAward[], sure: boolean, { unit, bodyName }: CourseUnderBody, names: readonly string[]): string {
  const whom = names.length > 0 ? `${listWords(names)}: ` : "";
  if (awards.length === 0) return `${whom}What ${bodyName} gives for such a course was not found.`;
  const each = awards.map(({ name, gives, per, each: many, approval }) => {
    const measure = per === "each" ? "for each" : `for each ${many === 1 ? "" : `${many} `}${spelled(per)}${many === 1 ? "" : "s"}`;
    const what = gives === "unknown" ? "an unknown amount" : /[1-9]/.test(gives) ? `${gives} ${unit} ${measure}` : "nothing";
    return `${what} (${name})${approval === "yes" ? ", once approved" : approval === "unknown" ? ", whether it needs approval is unknown" : ", without approval"}`;
  });
  return `${whom}${sure && awards.length === 1 ? "By rule: " : "Perhaps: "}${oneOf(each)}.`;
}
