import { type Confidence, weakest } from "../../base/confidence.ts";
import type { RuleRef, SourceRef } from "../../evaluate/standing.ts";
import { dayWords } from "../day-words.ts";
import { factTitle } from "../rule-card-titles.ts";
import { ruleValue } from "./rule-value.ts";

/** A mark beside a figure: it opens the rule rows that the figure rests on. */
export interface RuleMark {
  /** For screen readers: which figure, and how sure it is. */
  readonly label: string;
  /** The first row's place on the Rules pages; where the mark leads without scripts. */
  readonly href: string;
  readonly confidence: Confidence;
  readonly rows: readonly RuleRow[];
}

export interface RuleRow {
  readonly key: string;
  readonly what: string;
  readonly value: string;
  readonly since: string;
  readonly confidence: Confidence;
  readonly note?: string | undefined;
  readonly href: string;
  readonly sources: readonly SourceView[];
}

export interface SourceView {
  readonly key: string;
  readonly title: string;
  /** Only web addresses; anything else is shown as text. */
  readonly url?: string | undefined;
  readonly at?: string | undefined;
  readonly checked: string;
  readonly kind: string;
}

const KINDS: Readonly<Record<string, string>> = {
  official: "the body’s own page",
  "official-copy": "the body’s own document, at another host",
  "third-party": "not the body itself",
};

/** The unit in which a requirement's least figure is said. */
export interface Measured {
  readonly requirement: string;
  readonly unit: string | undefined;
}

/** The mark of a figure; `undefined` when no rule stands behind it. */
export function ruleMark(figure: string, why: readonly RuleRef[], measured?: Measured): RuleMark | undefined {
  const rows = distinct(why).map((ref, index) => ruleRow(ref, index, measured));
  const [first] = rows;
  if (!first) return undefined;
  return { label: `Source: ${figure}`, href: first.href, confidence: weakest(rows.map((r) => r.confidence)), rows };
}

/** Where a rule row stands on the Rules pages: `nasm/cpt#require.total` is at `/rules/nasm/cpt#require.total`. */
export function ruleHref(path: string): string {
  const [page = "", place = ""] = path.split(/#(.*)/s);
  return `/rules/${page}${place ? `#${encodeURI(place)}` : ""}`;
}

function ruleRow(ref: RuleRef, index: number, measured: Measured | undefined): RuleRow {
  return {
    key: `${index} ${ref.path} ${ref.from}`,
    what: factName(ref.path),
    value: isLeast(ref, measured) ? `${ref.value} ${measured?.unit ?? ""}`.trim() : ruleValue(ref.path, ref.value),
    since: ref.from === "undated" ? "Start not known" : `Since ${dayWords(ref.from)}`,
    confidence: ref.confidence,
    note: ref.note,
    href: ruleHref(ref.path.includes("@") ? ref.path : `${ref.path}@${ref.from}`),
    sources: ref.sources.map(sourceView),
  };
}

/** A bare number that says how much a requirement asks for. */
function isLeast({ path, value }: RuleRef, measured: Measured | undefined): boolean {
  const place = path.split("@")[0] ?? "";
  return measured !== undefined && place.endsWith(`.${measured.requirement}.at-least`) && /^\d+(\.\d+)?$/.test(value);
}

function sourceView(source: SourceRef): SourceView {
  return {
    key: `${source.body} ${source.id} ${source.at ?? ""}`,
    title: source.title,
    url: source.url !== undefined && /^https?:\/\//i.test(source.url) ? source.url : undefined,
    at: source.at,
    checked: dayWords(source.seen),
    kind: KINDS[source.kind] ?? source.kind,
  };
}

/** The name of the fact that a path leads to: `exb/trainer#cycle.months@2024-01-01` is "Length of a cycle". */
function factName(path: string): string {
  const place = path.split("@")[0]?.split("#")[1] ?? "";
  return factTitle(place.split("."));
}

function distinct(why: readonly RuleRef[]): RuleRef[] {
  const seen = new Map(why.map((ref) => [`${ref.path} ${ref.from} ${ref.value}`, ref]));
  return [...seen.values()];
}
