import { BEFORE_ALL, type Day, parseDay } from "../base/date.ts";
import { type FactRow, rowOn } from "../base/fact.ts";
import type { RenewedBy, Rulebooks, Rules } from "../compile/rulebook.ts";
import { endHeldOn, type EndHeld } from "../record/end-held-on.ts";
import type { HeldCredential, HolderRecord } from "../record/schema.ts";
import { findCycle } from "./cycle.ts";
import { factWord } from "./fact-word.ts";
import { holderFacts } from "./holder-facts.ts";
import { statusOn } from "./status-on.ts";

/** A renewal of one credential that an event of another brought. */
export interface BroughtRenewal {
  on: Day;
  /** The cycle that it began. */
  start: Day;
  ends: Day;
  by: string;
  event: "earned" | "renewed";
  rows: FactRow<unknown>[];
}

/** What others did for one credential. */
export interface Brought {
  /** In the order of their days. */
  renewals: BroughtRenewal[];
  /** From this day on others may have renewed it, and nobody can tell. */
  doubtfulSince: Day | undefined;
}

interface Node extends Brought {
  held: HeldCredential;
  rules: Rules | undefined;
  certified: Day | undefined;
}

interface Event {
  of: string;
  event: "earned" | "renewed";
  on: Day;
  /** Last day of the certificate that it brought, where known. */
  ends: Day | undefined;
}

/**
 * Every renewal that credentials of the record brought to others of it: a graph, walked event by event in the order of days. What is renewed
 * is an event itself. A credential that is not in force on the day is not renewed; one whose status takes its validity away neither renews nor is renewed for
 * sure; and one event never renews another twice on one day, so that circles come to an end.
 */
export function broughtRenewals(rulebooks: Rulebooks, record: HolderRecord): ReadonlyMap<string, Brought> {
  const nodes = new Map<string, Node>(
    record.credentials.map((held) => [held.id, { held, rules: rulebooks.credentials.get(held.id)?.rules, certified: dayOf(held["certified-on"]), renewals: [], doubtfulSince: undefined }]),
  );
  const queue = [...nodes.values()].flatMap((node) => ownEvents(rulebooks, record, node));
  queue.sort((a, b) => a.on - b.on);
  for (let event = queue.shift(); event !== undefined; event = queue.shift())
    for (const node of nodes.values())
      for (const edge of node.rules?.renewedBy ?? []) {
        if (edge.credential !== event.of || node.held.id === event.of) continue;
        const brought = follow(rulebooks, record, node, edge, event);
        if (!brought) continue;
        // A status has no first day: whoever is suspended now was perhaps suspended then.
        if (!(stands(rulebooks, event.of, nodes, event.on) && stands(rulebooks, node.held.id, nodes, event.on))) {
          doubt(node, event.on);
          continue;
        }
        const same = node.renewals.find((r) => r.on === event.on);
        if (same) Object.assign(same, same.ends < brought.ends && edge.aligns !== undefined ? brought : {});
        else {
          node.renewals.push(brought);
          const at = queue.findIndex((e) => e.on > brought.on);
          queue.splice(at < 0 ? queue.length : at, 0, { of: node.held.id, event: "renewed", on: brought.on, ends: brought.ends });
        }
      }
  for (const node of nodes.values())
    for (const edge of node.rules?.renewedBy ?? []) {
      const higher = nodes.get(edge.credential);
      const since = higher?.certified ?? node.certified;
      if (since !== undefined && unsaid(rulebooks, record, higher, edge)) doubt(node, since);
    }
  return nodes;
}

/** Does the status that the record states leave a credential in force? */
function stands(rulebooks: Rulebooks, id: string, nodes: ReadonlyMap<string, Node>, on: Day): boolean {
  const body = rulebooks.credentials.get(id)?.body;
  const valid = body && statusOn(body, nodes.get(id)?.held.status, on)?.valid;
  return valid === undefined || valid === "yes";
}

/** From the day on it may have been renewed, and nobody can tell. */
function doubt(node: Node, on: Day): undefined {
  node.doubtfulSince = Math.min(node.doubtfulSince ?? on, on) as Day;
}

/** Does the record leave open whether and when the higher credential was earned or renewed? */
function unsaid(rulebooks: Rulebooks, record: HolderRecord, higher: Node | undefined, edge: RenewedBy): boolean {
  if (!higher) return false;
  if (higher.certified === undefined) return true;
  if (higher.held.renewals !== undefined || !edge.on.rows.some((row) => row.is === "unknown" || row.values.includes("renewed"))) return false;
  const [first] = ownEvents(rulebooks, record, higher);
  const stated = dayOf(higher.held["expires-on"]);
  return stated === undefined || first?.ends !== stated;
}

/** The end that the record and the renewals brought by others give together. A paper that states its end is believed. */
export function endWithBrought(held: HeldCredential, brought: Brought | undefined, asOf: Day): { end: EndHeld; by: BroughtRenewal | undefined } {
  const own = endHeldOn(held, asOf);
  if (!brought || held["expires-on"] !== undefined) return { end: own, by: undefined };
  const last = brought.renewals.filter((r) => r.on <= asOf).at(-1);
  const by = last !== undefined && (own.is !== "stated" || (own.renewedOn ?? BEFORE_ALL) < last.on) ? last : undefined;
  const end: EndHeld = by ? { is: "stated", end: by.ends, renewedOn: by.on } : own;
  // Of what came after the last renewal that is known of, a record without a list says nothing.
  return end.is === "stated" && end.end < asOf && held.renewals === undefined ? { end: { is: "unsaid" }, by: undefined } : { end, by };
}

/** It has run out by `end`, unless another renewed it before: nobody can tell. */
export function perhapsRenewed(brought: Brought | undefined, end: Day, asOf: Day): boolean {
  return end < asOf && brought?.doubtfulSince !== undefined && brought.doubtfulSince <= end;
}

/** What the record itself says happened to a credential: earned, and each renewal. */
function ownEvents(rulebooks: Rulebooks, record: HolderRecord, { held, rules, certified }: Node): Event[] {
  const listed = (held.renewals ?? []).flatMap((r): Event[] => {
    const on = dayOf(r.on);
    return on === undefined ? [] : [{ of: held.id, event: "renewed", on, ends: dayOf(r.ends) }];
  });
  if (certified === undefined) return listed;
  const stated = dayOf(held["expires-on"]);
  const first = rules && findCycle(rules, certified, { is: "first" }, certified, wordOf(rulebooks, record, held));
  const byRule = first !== undefined && typeof first !== "string" ? first.end : undefined;
  // A paper that ends before the rule would have it is that of this certificate.
  const paper = held.renewals === undefined && stated !== undefined && (byRule === undefined || stated < byRule) ? stated : undefined;
  const end = paper ?? byRule;
  return [{ of: held.id, event: "earned", on: certified, ends: end }, ...listed];
}

/** What an event of a higher credential does to one that names it; what may have happened is kept as a doubt. */
function follow(rulebooks: Rulebooks, record: HolderRecord, node: Node, edge: RenewedBy, { event, on, ends: theirs }: Event): BroughtRenewal | undefined {
  const { rules, certified, held } = node;
  if (!rules || certified === undefined || certified > on) return undefined;
  // The holder lists a renewal of that day or later: that is this one, or has taken its place.
  if ((held.renewals ?? []).some((r) => (dayOf(r.on) ?? BEFORE_ALL) >= on)) return undefined;
  const row = rowOn(edge.on, on);
  if (row.is === "none" || (row.is === "value" && row.values[0] !== event)) return undefined;
  if (row.is !== "value") return row.is === "unknown" || row.values.includes(event) ? doubt(node, on) : undefined;
  const cycle = findCycle(rules, certified, endWithBrought(held, node, on).end, on, wordOf(rulebooks, record, held));
  if (typeof cycle === "string" || cycle.basis === "assumed") return doubt(node, on);
  if (on > cycle.end) return perhapsRenewed(node, cycle.end, on) ? doubt(node, on) : undefined;
  const aligns = edge.aligns && rowOn(edge.aligns, on);
  if (aligns && (aligns.is === "unknown" || aligns.is === "disputed")) return doubt(node, on);
  const base = { on, by: edge.credential, event, rows: [row, ...(aligns ? [aligns] : [])] };
  const following = (cycle.end + 1) as Day;
  if (aligns?.values[0] !== "yes") return cycle.next === undefined ? doubt(node, on) : { ...base, start: cycle.next.start, ends: cycle.next.end };
  if (theirs === undefined) return doubt(node, on);
  // A renewal never shortens.
  return theirs <= cycle.end ? undefined : { ...base, start: event === "earned" ? on : following, ends: theirs };
}

function wordOf(rulebooks: Rulebooks, record: HolderRecord, held: HeldCredential): (id: string) => string | undefined {
  const facts = holderFacts(record, held);
  return (id) => factWord(rulebooks, facts, id);
}

function dayOf(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : (parseDay(text) ?? undefined);
}
