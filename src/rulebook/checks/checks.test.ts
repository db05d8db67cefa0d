import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { expiring, foundBy, undated } from "../../../tests/rulebook/found-by.ts";
import { capInsideGroup } from "./cap-inside-group.ts";
import { cardSelector } from "./card-selector.ts";
import { caseReference } from "./case-reference.ts";
import type { Check } from "./check.ts";
import { checkedBeforeSeen } from "./checked-before-seen.ts";
import { checks } from "./checks.ts";
import { emptyWindow } from "./empty-window.ts";
import { idMismatch } from "./id-mismatch.ts";
import { noDispute } from "./no-dispute.ts";
import { orphanSource } from "./orphan-source.ts";
import { overstatedConfidence } from "./overstated-confidence.ts";
import { repeatedId } from "./repeated-id.ts";
import { unknownFact } from "./unknown-fact.ts";
import { unknownSource } from "./unknown-source.ts";
import { unknownStatement } from "./unknown-statement.ts";
import { unknownTag } from "./unknown-tag.ts";
import { unknownWord } from "./unknown-word.ts";
import { untidyText } from "./untidy-text.ts";

const base = (path: string): string => readFileSync(`tests/rulebook/good/board/${path}`, "utf8");
const credential = (sections: Record<string, string>): Record<string, string> => ({ "exb/credentials/x.yaml": expiring(sections) });
const require = (item: string): Record<string, string> => credential({ require: `[ ${item} ]` });
const body = (from: string, to: string): Record<string, string> => ({ "exb/body.yaml": base("exb/body.yaml").replace(from, to) });
const example = (record: string, expected: string): Record<string, string> => ({ "exb/cases/more.yaml": `- { name: N, as-of: 2026-01-01, record: ${record}, expect: ${expected} }` });
const cap = (of: string): string => `{ id: cap, units: { of: ${of}, at-most: ${undated('"1.0"')} } }`;
const attest = (id: string, statement: string, more = ""): string => `{ id: ${id}, ${more} attest: { statement: ${statement}, asked: ${undated('"yes"')} } }`;
const HELD = "{ credentials: [ { id: exb/trainer } ], activities: [ { ref: a1, on: 2026-01-01 } ] }";

test.each(checks.map((check) => [check.name, check] as const))("%s finds nothing in the good base", (_, check) => {
  expect(foundBy(check)).toEqual([]);
});

describe("left alone:", () => {
  test.each<[string, Check, Record<string, string>]>([
    ["a provider of any name", unknownWord, require(cap("{ provider: anybody-at-all }"))],
    ["a card's own words in a condition on it", cardSelector, require(`{ id: c, hold: { card: cpr, on: ${undated("renewal-day")}, where: ${undated("{ delivery: in-person, provider: x, on: { from: 2026-01-01 } }")} } }`)],
    ["a tag of a body that is not at hand", unknownTag, require(cap("{ tag: far/away }"))],
    ["a fact of the vocabulary and one of the body", unknownFact, require(`${attest("a", "exb/ethics", "when: { fact: country, is: [us] },")}, ${attest("b", "exb/ethics", 'when: { fact: exb/member, is: ["no"] },')}`)],
    ["the same id in two lists", repeatedId, credential({ fees: `[ { id: total, name: F, for: renewal, amount: ${undated('"1.00 USD"')} } ]`, require: `[ { id: total, units: { at-least: ${undated('"1.0"')} } } ]` })],
    ["a window that is empty on one cycle only", emptyWindow, credential({ earn: undated("{ first: 2026-01-01, last: cycle-end }") })],
    ["a source that only the notes name", orphanSource, { "exb/sources.yaml": `${base("exb/sources.yaml")}- { id: flyer, title: F, publisher: P, seen: 2026-01-01, kind: official }\n`, "exb/NOTES.md": "The flyer says nothing new." }],
    ["a body checked on the day of its newest source", checkedBeforeSeen, {}],
    ["a case about another body's credential", caseReference, example("{ credentials: [ { id: oth/coach } ] }", "{ oth/coach: { state: unknown } }")],
    ["a mark below the sources, and official with an official source among others", overstatedConfidence, credential({ carry: "[ { from: undated, value: none, source: handbook, confidence: unconfirmed }, { from: 2020-01-01, value: none, source: [blog, handbook-2021#p2], confidence: official } ]" })],
    ["values that do contradict each other", noDispute, credential({ carry: '[ { from: undated, disputed: [ { value: none, source: handbook }, { value: { limit: "1.0" }, source: blog } ] } ]' })],
    ["a cap at the top level", capInsideGroup, require(cap("{ kind: course }"))],
  ])("%s", (_, check, changes) => {
    expect(foundBy(check, changes)).toEqual([]);
  });
});

describe("found:", () => {
  test.each<[string, Check, Record<string, string>, string[]]>([
    ["a folder's name that the body does not have", idMismatch, body("id: exb\n", "id: exc\n"), ['exb/body.yaml:1 The id "exc" is not that of this file']],
    ["a source inside disputed values", unknownSource, credential({ carry: "[ { from: undated, disputed: [ { value: none, source: handbook }, { value: none, source: [blog, bolg] } ] } ]" }), ['exb/credentials/x.yaml:9 No source is called "bolg"']],
    ["official that only a blog says", overstatedConfidence, credential({ carry: "[ { from: undated, value: none, source: blog, confidence: official } ]" }), ["exb/credentials/x.yaml:9 None of the sources is official"]],
    ["marks on rows that have their own", overstatedConfidence, credential({ carry: '[ { from: undated, value: unknown, confidence: unconfirmed }, { from: 2020-01-01, confidence: official, disputed: [ { value: none, source: handbook }, { value: { limit: "1.0" }, source: blog } ] } ]' }), ["exb/credentials/x.yaml:9 A row that is unknown needs no other mark", "exb/credentials/x.yaml:9 A row that is disputed needs no other mark"]],
    ["a dispute in which all agree", noDispute, credential({ carry: '[ { from: undated, disputed: [ { value: { limit: "1.0" }, source: handbook }, { value: { limit: "1.0" }, source: blog } ] } ]' }), ["exb/credentials/x.yaml:9 These values do not contradict each other"]],
    ["a source of the categories", unknownSource, body("source: handbook-2021", "source: handbook-2022"), ['exb/body.yaml:9 No source is called "handbook-2022"']],
    ["words inside not and any", unknownWord, require(cap("{ not: { kind: qwiz }, any: [ { role: gest }, { delivery: poste } ] }")), ['exb/credentials/x.yaml:12 "qwiz" is not one of the kinds', 'exb/credentials/x.yaml:12 "gest" is not one of the roles', 'exb/credentials/x.yaml:12 "poste" is not one of the deliveries']],
    ["a card deep in groups", unknownWord, require(`{ id: g, all-of: [ { id: h, any-of: [ { id: c, hold: { card: bus-pass, on: ${undated("renewal-day")} } }, ${attest("a", "exb/ethics")} ] } ] }`), ['exb/credentials/x.yaml:12 "bus-pass" is not one of the cards']],
    ["all words of a case's record", unknownWord, example("{ credentials: [], activities: [ { ref: a, on: 2026-01-01, kind: k, delivery: d, role: r, quantity: { q: \"1\" } } ], cards: [ { ref: c, kind: k, issued: 2026-01-01, delivery: d } ] }", "{}"), ["kinds", "deliveries", "roles", "measures", "cards", "deliveries"].map((list) => expect.stringContaining(`is not one of the ${list}`))],
    ["a tag without its body", unknownTag, require(cap("{ tag: [ethics, exb/ethics] }")), ['exb/credentials/x.yaml:12 "ethics" is not a tag']],
    ["a tag that is lost when carried", unknownTag, credential({ carry: undated('{ limit: "1.0", loses-tags: [exb/nothing] }') }), ['exb/credentials/x.yaml:9 "exb/nothing" is not a tag']],
    ["a tag in a case", unknownTag, example("{ credentials: [], activities: [ { ref: a, on: 2026-01-01, tags: [exb/x] } ] }", "{}"), ['exb/cases/more.yaml:1 "exb/x" is not a tag']],
    ["a statement in a case", unknownStatement, example("{ credentials: [], attestations: [ { statement: exb/x, on: 2026-01-01 }, { statement: far/away, on: 2026-01-01 } ] }", "{}"), ['exb/cases/more.yaml:1 No statement is called "exb/x"']],
    ["an answer that cannot be given, in a fee", unknownFact, credential({ fees: `[ { id: f, name: F, for: renewal, amount: ${undated('"1.00 USD"')}, when: { fact: exb/member, is: ["yes", maybe] } } ]` }), ['exb/credentials/x.yaml:13 "maybe" is not an answer to "exb/member"']],
    ["one requirement's id in another group", repeatedId, require(`{ id: g, any-of: [ ${attest("a", "exb/ethics")}, { id: h, all-of: [ ${attest("a", "exb/ethics")} ] } ] }`), ['exb/credentials/x.yaml:12 The id "a" is used twice']],
    ["one band's id", repeatedId, credential({ bands: undated("[ { id: a, name: A, certified: {} }, { id: a, name: B, certified: {} } ]") }), ['exb/credentials/x.yaml:13 The id "a" is used twice']],
    ["a fact that the vocabulary has", repeatedId, body("id: exb/member", "id: country"), ['exb/body.yaml:11 The id "country" is used twice']],
    ["an earning window turned round", emptyWindow, credential({ earn: undated("{ first: cycle-end, last: cycle-start }") }), ["exb/credentials/x.yaml:7 This window ends before it begins"]],
    ["an exam's window turned round", emptyWindow, require(`{ id: e, pass: { exam: exb/trainer, within: ${undated("{ first: cycle-end + P1D, last: cycle-end }")} } }`), ["exb/credentials/x.yaml:12 This window ends before it begins"]],
    ["a case that expects what is nowhere", caseReference, example(HELD, "{ exb/trainer: { requirements: { nothing: {} }, with-pending: { requirements: { less: met } }, activities: { a2: {} } } }"), ["nothing", "less", "a2"].map((name) => expect.stringContaining(`"${name}"`))],
    ["a cap inside a group inside a group", capInsideGroup, require(`{ id: g, any-of: [ { id: h, all-of: [ ${cap("{}")} ] }, ${attest("a", "exb/ethics")} ] }`), ['exb/credentials/x.yaml:12 The cap "cap" stands inside all-of']],
    ["two spaces, a space at the end, unfinished work", untidyText, { ...body("All of it.", '"All  of it."'), "exb/credentials/specialist.yaml": base("exb/credentials/specialist.yaml").replace("name: Specialist", 'name: "Specialist "\nabout: TBD') }, ["two spaces", "begins or ends", "not finished"].map((text) => expect.stringContaining(text))],
  ])("%s", (_, check, changes, messages) => {
    expect(foundBy(check, changes)).toEqual(messages);
  });
});
