import { shortName } from "../base/short-name.ts";
import { type Diagnostic, sortDiagnostics } from "../base/diagnostic.ts";
import type { Unit } from "../base/amount.ts";
import { unitWords } from "../base/unit-words.ts";
import type { RawRulebook } from "../rulebook/raw-rulebook.ts";
import type { FactDefinition } from "../rulebook/schema/fact-definition.ts";
import type { RawVocabulary } from "../rulebook/schema/vocabulary.ts";
import { compileAward } from "./compile-award.ts";
import { compileDuplicates } from "./compile-duplicates.ts";
import { compileCourse } from "./compile-course.ts";
import { compileCredential, compileExemption, compileFee } from "./compile-credential.ts";
import { compileSharing } from "./compile-sharing.ts";
import { FactCompiler } from "./compile-fact.ts";
import type { Body, Course, Credential, Rulebooks, Told } from "./rulebook.ts";
import { compilePetition } from "./compile-petition.ts";
import { valueText } from "./value-text.ts";

/**
 * Compiles authored rulebooks, well formed by `readRulebooks`, into rules that can be judged. What has no meaning, or
 * cannot be judged yet, is reported; the value there becomes unknown, never a guess. Never throws on data.
 */
export function compileRulebooks(raws: readonly RawRulebook[], vocabulary: RawVocabulary): { rulebooks: Rulebooks; diagnostics: Diagnostic[] } {
  const units = new Map<string, Unit>(raws.map((raw) => [raw.body.id, raw.body.unit]));
  const bodies = new Map<string, Body>();
  const credentials = new Map<string, Credential>();
  const courses = new Map<string, Course>();
  const facts = new Map<string, FactDefinition>((vocabulary.facts ?? []).map((f) => [f.id, f]));
  const diagnostics: Diagnostic[] = [];
  for (const raw of raws) {
    const compiler = new FactCompiler(raw);
    const body = compileBody(raw, compiler);
    bodies.set(body.id, body);
    for (const fact of raw.body.facts ?? []) facts.set(fact.id, fact);
    const around = {
      facts: compiler,
      unit: body.unit,
      body: body.id,
      statements: new Map((raw.body.statements ?? []).map((s) => [s.id, s.text])),
      cards: new Map(Object.entries({ ...vocabulary.cards, ...raw.body.cards })),
    };
    for (const credential of raw.credentials) credentials.set(credential.id, compileCredential(credential, body, around));
    for (const course of raw.courses) courses.set(course.id, compileCourse(course, raw.body.id, units, compiler));
    diagnostics.push(...compiler.diagnostics);
  }
  return { rulebooks: { bodies, credentials, courses, facts, words: wordsOf(raws, vocabulary) }, diagnostics: sortDiagnostics(diagnostics) };
}

function wordsOf(raws: readonly RawRulebook[], vocabulary: RawVocabulary): Rulebooks["words"] {
  const all = (key: "kinds" | "deliveries" | "roles" | "cards"): Set<string> => new Set([vocabulary, ...raws.map((raw) => raw.body)].flatMap((words) => Object.keys(words[key] ?? {})));
  return { kinds: all("kinds"), deliveries: all("deliveries"), roles: all("roles"), cards: all("cards"), cardsWithoutClass: new Set(vocabulary["cards-without-class"]) };
}

function compileBody(raw: RawRulebook, facts: FactCompiler): Body {
  const { body } = raw;
  const at = (key: string): string => `${body.id}#${key}`;
  const text = (v: unknown): string => valueText(v);
  const told: Told[] = [];
  for (const kind of ["petition", "audit", "debt"] as const)
    for (const [key, rows] of Object.entries(body[kind] ?? {})) told.push({ id: `${kind}.${key}`, kind, fact: facts.fact(rows, at(`${kind}.${key}`), text) });
  for (const notice of body.notices ?? []) told.push({ id: notice.id, kind: "notice", fact: facts.fact(notice.text, at(`notices.${notice.id}.text`), text) });
  return {
    id: body.id,
    name: body.name,
    short: shortName({ ...body }),
    unit: { ...body.unit, name: unitWords(body.unit.name), earlier: body.unit.earlier?.map((scale) => ({ ...scale, name: unitWords(scale.name) })) },
    sharing: facts.fact(body.sharing, at("sharing"), (v) => compileSharing(v, body.unit)),
    duplicates: facts.fact(body.duplicates, at("duplicates"), compileDuplicates),
    categories: [...new Set((body.categories ?? []).flatMap((row) => Object.keys(row.value)))].sort(),
    awards: (body.awards ?? []).map((a) => compileAward(a, at("awards"), facts, body.unit)),
    fees: (body.fees ?? []).map((f) => compileFee(f, at("fees"), facts)),
    exemptions: (body.exemptions ?? []).map((e) => compileExemption(e, at("exemptions"), body.id, facts)),
    statuses: new Map((body.statuses ?? []).map((s) => [s.id, { name: s.name, valid: s.valid && facts.fact(s.valid, at(`statuses.${s.id}.valid`), (v) => v) }])),
    told,
    petition: compilePetition(body.petition ?? {}, at("petition"), facts),
  };
}
