import { parseMillionths } from "../../base/amount.ts";
import { type Day, parseDay } from "../../base/date.ts";
import { rowOn } from "../../base/fact.ts";
import type { Credential, Rulebooks, Rules } from "../../compile/rulebook.ts";
import { type Proof, proofsOf } from "../../record/proof.ts";
import { namedContent } from "../../record/named-content.ts";
import type { Activity, HeldCredential, HolderRecord } from "../../record/schema.ts";
import { UNSTATED } from "../../requirements/unstated.ts";
import { activityAttributes } from "../activity-attributes.ts";
import { holderFacts } from "../holder-facts.ts";
import { contentOf } from "../rank-duplicates.ts";
import { forOneOnly, hasSiblings } from "../shared-elsewhere.ts";
import { statedSteps } from "../stated.ts";
import { type ColumnName, emptyTable, resizeColumns } from "./columns.ts";
import { beyondColumns } from "./beyond-columns.ts";
import { mayShareEvent } from "./may-share-event.ts";
import { ACCEPTED, type ActivityProfile, BY_RENEWALS, type HolderTable, NONE, PENDING, REJECTED, SHARED } from "./holder-table.ts";

/** Gives each distinct value a number, in the order met. */
class Numbering<T> {
  readonly values: T[] = [];
  private readonly numbers = new Map<string, number>();

  of(key: string, make: () => T): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.values.length;
      this.numbers.set(key, number);
      this.values.push(make());
    }
    return number;
  }
}

/** Columns that stand side by side, by what one row of them is. */
const ROWS = {
  holder: ["certified", "expires", "submitted", "factSet", "said", "activityStart", "proofStart", "renewalStart"],
  activity: ["day", "profile", "stated", "hours", "content", "flags"],
  proof: ["proofProfile", "proofFrom", "proofUntil"],
  renewal: ["renewalOn", "renewalEnds"],
} as const satisfies Record<string, readonly ColumnName[]>;

/**
 * Packs the holders of one credential into columns. Records that do not hold it are passed over. Records may come one at a time, from a
 * file or a database. A record is kept whole only where columns cannot hold what its rules ask about, or with `keepWhole`: say so when the
 * table is to be judged by other rules later, which may ask for more (0016).
 */
export function packHolders(rulebooks: Rulebooks, credential: Credential, records: Iterable<HolderRecord>, keepWhole = credential.rules?.explainedOnly === true): HolderTable {
  const packer = new Packer(rulebooks, credential, keepWhole);
  for (const record of records) for (const held of record.credentials) if (held.id === credential.id) packer.add(record, held);
  return packer.done();
}

class Packer {
  private readonly rulebooks: Rulebooks;
  private readonly credential: Credential;
  private readonly keepWhole: boolean;
  private readonly profiles = new Numbering<ActivityProfile>();
  private readonly proofs = new Numbering<Proof>();
  private readonly factSets = new Numbering<Readonly<Record<string, string>>>();
  private readonly contents = new Numbering<string>();
  private readonly table: HolderTable;
  private readonly used = { holder: 0, activity: 0, proof: 0, renewal: 0 };
  private readonly room = { holder: 0, activity: 0, proof: 0, renewal: 0 };

  constructor(rulebooks: Rulebooks, credential: Credential, keepWhole: boolean) {
    this.rulebooks = rulebooks;
    this.credential = credential;
    this.keepWhole = keepWhole;
    this.table = emptyTable(credential, { facts: this.factSets.values, profiles: this.profiles.values, proofs: this.proofs.values, whole: new Map(), eventsApart: keepWhole || credential.rules?.eventLimits === true });
  }

  add(record: HolderRecord, held: HeldCredential): void {
    const { table, used } = this;
    const i = used.holder;
    // One place more than there are holders: where the last one's rows end.
    this.makeRoom("holder", i + 2);
    if (this.keepWhole || beyondColumns(this.rulebooks, record, held) || mayShareYear(this.credential.rules, held) || (this.credential.rules && mayShareEvent(this.credential.rules, record))) table.whole.set(i, { record, held });
    table.certified[i] = dayOr(held["certified-on"]);
    table.expires[i] = held.renewals === undefined || (held.renewals.length === 0 && held["expires-on"] !== undefined) ? dayOr(held["expires-on"]) : BY_RENEWALS;
    table.submitted[i] = dayOr(held["submitted-on"]);
    const facts = holderFacts(record, held);
    table.factSet[i] = this.factSets.of(JSON.stringify(Object.entries(facts).sort()), () => facts);
    table.said[i] = (record.cards ? 1 : 0) | (record.attestations ? 2 : 0) | (record.exams ? 4 : 0);
    const shared = hasSiblings(this.rulebooks, record, this.credential);
    const activities = namedContent(record.activities ?? []).filter((a) => a.for === undefined || a.for.includes(this.credential.id));
    activities.sort((a, b) => (a.on < b.on || (a.on === b.on && a.ref < b.ref) ? -1 : 1));
    this.makeRoom("activity", used.activity + activities.length);
    for (const activity of activities) this.addActivity(activity, shared && !forOneOnly(this.rulebooks, record, this.credential, activity));
    for (const proven of proofsOf(record)) this.addProof(proven);
    this.makeRoom("renewal", used.renewal + (held.renewals?.length ?? 0));
    for (const renewal of held.renewals ?? []) {
      table.renewalOn[used.renewal] = dayOr(renewal.on);
      table.renewalEnds[used.renewal++] = dayOr(renewal.ends);
    }
    used.holder++;
    table.activityStart[i + 1] = used.activity;
    table.proofStart[i + 1] = used.proof;
    table.renewalStart[i + 1] = used.renewal;
  }

  private addActivity(activity: Activity, shared: boolean): void {
    const { table } = this;
    const { body } = this.credential;
    const at = this.used.activity++;
    const on = parseDay(activity.on) as Day;
    const stated = activity.units?.[body.id];
    const status = activity.status?.[body.id];
    const content = contentOf(activity);
    table.day[at] = on;
    table.profile[at] = this.profileOf(activity, on);
    table.stated[at] = stated === undefined ? NONE : statedSteps(stated, body.unit, on);
    table.hours[at] = activity.hours === undefined ? NONE : (parseMillionths(activity.hours) ?? 0);
    table.content[at] = content === undefined ? NONE : this.contents.of(content, () => content);
    table.flags[at] = (status === "pending" ? PENDING : status === "rejected" ? REJECTED : status === "accepted" ? ACCEPTED : 0) | (shared ? SHARED : 0);
  }

  /** The number of the profile. Its key is what the record says, which costs less to write down than what rules see in it. */
  private profileOf(activity: Activity, on: Day): number {
    const { body } = this.credential;
    const course = activity.course === undefined ? undefined : this.rulebooks.courses.get(activity.course);
    const published = course?.awards.get(body.id)?.category;
    const { kind, delivery, provider, role, grade, tags } = activity;
    const key = [activity.course, kind, delivery, provider, role, grade, tags, activity.quantity === undefined ? "" : JSON.stringify(Object.entries(activity.quantity).sort()), activity.hours === undefined ? "" : "h", published === undefined ? "" : rowOn(published, on).from, activity.category?.[body.id]].join("\n");
    return this.profiles.of(key, () => {
      const { on: _on, ...attributes } = activityAttributes(this.rulebooks, body, activity, course, on);
      const quantity = Object.fromEntries(Object.entries(activity.quantity ?? {}).map(([measure, text]) => [measure, parseMillionths(text) ?? 0]).sort());
      return { attributes, quantity, statesHours: activity.hours !== undefined };
    });
  }

  private addProof({ proof, from, until }: ReturnType<typeof proofsOf>[number]): void {
    const { table, used } = this;
    this.makeRoom("proof", used.proof + 1);
    const { delivery, provider } = proof.attributes;
    table.proofProfile[used.proof] = this.proofs.of([proof.is, proof.what, proof.passed, delivery, provider].join("\n"), () => ({ ...proof, attributes: { ...proof.attributes, on: undefined } }));
    table.proofFrom[used.proof] = dayOr(from);
    table.proofUntil[used.proof++] = until === undefined ? UNSTATED : (parseDay(until) ?? UNSTATED);
  }

  private makeRoom(row: keyof typeof ROWS, rows: number): void {
    if (rows <= this.room[row]) return;
    this.room[row] = Math.max(rows, this.room[row] * 2, 256);
    resizeColumns(this.table, ROWS[row], this.room[row]);
  }

  done(): HolderTable {
    const { table, used } = this;
    table.count = used.holder;
    for (const row of ["activity", "proof", "renewal"] as const) resizeColumns(table, ROWS[row], used[row]);
    resizeColumns(table, ROWS.holder, used.holder + 1);
    return table;
  }
}

/** May it come out that an earlier cycle used some of a limit per calendar year? With cycles of whole years only where a paper says another day, or a renewal was late. */
function mayShareYear(rules: Rules | undefined, held: HeldCredential): boolean {
  if (!rules || rules.yearLimits === "none") return false;
  return rules.yearLimits === "shared-years" || (held.renewals?.length ?? 0) > 0 || (held["expires-on"] !== undefined && !held["expires-on"].endsWith("-12-31"));
}

function dayOr(text: string | undefined): number {
  return text === undefined ? NONE : (parseDay(text) ?? NONE);
}
