import type { RuleProperties } from "json-rules-engine";
import type { Rulebooks } from "../src/compile/rulebook.ts";
import type { HolderTable } from "../src/evaluate/many/holder-table.ts";
import { type Contender, MET, UNKNOWN, UNMET } from "./answers.ts";
import { judgeNasmByHand } from "./by-hand/nasm.ts";
import { judgeNscaByHand } from "./by-hand/nsca.ts";
import { judgePlainNasm, nasmCard, nasmCredit } from "./by-hand/plain-nasm.ts";
import { judgePlainNsca, NSCA_LETTERS, NSCA_NEED, nscaCard, nscaCredit, nscaExam } from "./by-hand/plain-nsca.ts";
import { jsonLogicNasm } from "./peers/json-logic-nasm.ts";
import { jsonLogicNsca } from "./peers/json-logic-nsca.ts";
import { jsonLogicContender } from "./peers/json-logic-steps.ts";
import { reaches, rulesEngineContender } from "./peers/rules-engine.ts";
import { zenContender } from "./peers/zen-decision.ts";
import { zenNasm } from "./peers/zen-nasm.ts";
import { zenNsca } from "./peers/zen-nsca.ts";
import { plainNasm } from "./plain/nasm.ts";
import { plainNsca } from "./plain/nsca.ts";
import { nasm } from "./population/nasm.ts";
import { nsca } from "./population/nsca.ts";
import type { Population } from "./population/population.ts";
import { recert } from "./recert.ts";

/** Everything that is measured on one population, all on the same holders. */
export interface Field {
  population: Population;
  enter(rulebooks: Rulebooks, table: HolderTable, slice: Slice): Contender[];
}

/** How many holders slower contenders get. */
export interface Slice {
  objects: number;
  peers: number;
}

const nasmRules: RuleProperties[] = [reaches("total:met", "low", 20), reaches("total:possible", "high", 20), reaches("cpr:met", "card", MET), reaches("cpr:possible", "card", UNKNOWN)];

const nscaRules: RuleProperties[] = [
  { conditions: { any: [{ all: [{ fact: "low", operator: "greaterThanInclusive", value: { fact: "need" } }, { fact: "sure", operator: "greaterThanInclusive", value: { fact: "letters" } }] }, { fact: "exam", operator: "equal", value: MET }] }, event: { type: "path:met" } },
  { conditions: { any: [{ all: [{ fact: "high", operator: "greaterThanInclusive", value: { fact: "need" } }, { fact: "possible", operator: "greaterThanInclusive", value: { fact: "letters" } }] }, { fact: "exam", operator: "greaterThanInclusive", value: UNKNOWN }] }, event: { type: "path:possible" } },
  reaches("cpr:met", "card", MET),
  reaches("cpr:possible", "card", UNKNOWN),
];

export const fields: readonly Field[] = [
  {
    population: nasm,
    enter(rulebooks, table, slice) {
      const plain = Array.from({ length: Math.max(slice.objects, slice.peers) }, (_, holder) => plainNasm(table, holder, nasm.asOf));
      const few = plain.slice(0, slice.peers);
      const sums = {
        low: (h: (typeof plain)[number], day: number) => nasmCredit(h).low + (nasmCard(h, day) === MET ? 1 : 0),
        high: (h: (typeof plain)[number], day: number) => nasmCredit(h).high + (nasmCard(h, day) === UNMET ? 0 : 1),
        card: nasmCard,
      };
      return [byHand(judgeNasmByHand, table, nasm), recert(rulebooks, table, nasm), onObjects(judgePlainNasm, plain.slice(0, slice.objects)), jsonLogicContender(jsonLogicNasm, nasm.requirements, few), zenContender(zenNasm, nasm.requirements, few), rulesEngineContender(sums, nasmRules, nasm.requirements, few)];
    },
  },
  {
    population: nsca,
    enter(rulebooks, table, slice) {
      const plain = Array.from({ length: Math.max(slice.objects, slice.peers) }, (_, holder) => plainNsca(table, holder, nsca.asOf));
      const few = plain.slice(0, slice.peers);
      type Holder = (typeof plain)[number];
      const credit = (key: "low" | "high" | "sure" | "possible") => (h: Holder) => nscaCredit(h)[key];
      const sums = { low: credit("low"), high: credit("high"), sure: credit("sure"), possible: credit("possible"), need: (h: Holder) => NSCA_NEED[h.band], letters: (h: Holder) => NSCA_LETTERS[h.band], exam: nscaExam, card: nscaCard };
      return [byHand(judgeNscaByHand, table, nsca), recert(rulebooks, table, nsca), onObjects(judgePlainNsca, plain.slice(0, slice.objects)), jsonLogicContender(jsonLogicNsca, nsca.requirements, few), zenContender(zenNsca, nsca.requirements, few), rulesEngineContender(sums, nscaRules, nsca.requirements, few)];
    },
  },
];

/** The limit: these rules and no others, written out, on the same packed columns. */
function byHand(judge: (table: HolderTable, asOf: number) => { codes: Uint8Array; state(holder: number): string }, table: HolderTable, population: Population): Contender {
  return {
    name: "by hand, packed columns",
    holders: table.count,
    judge() {
      const { codes, state } = judge(table, population.asOf);
      return { verdict: (holder, r) => codes[holder * 2 + r] as number, state };
    },
  };
}

function onObjects<T>(judge: (holder: T, codes: Uint8Array, at: number) => void, holders: readonly T[]): Contender {
  return {
    name: "by hand, plain objects",
    holders: holders.length,
    judge() {
      const codes = new Uint8Array(holders.length * 2);
      holders.forEach((holder, i) => judge(holder, codes, i * 2));
      return { verdict: (holder, r) => codes[holder * 2 + r] as number };
    },
  };
}
