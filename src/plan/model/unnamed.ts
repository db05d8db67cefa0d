import { formatAmount } from "../../base/amount.ts";
import type { Day } from "../../base/date.ts";
import { AFTER_ALL } from "../../base/date.ts";
import { centsForTime } from "../cents-for-time.ts";
import { centsOf } from "../money.ts";
import type { SettledWishes } from "../wishes/settled-wishes.ts";
import type { Slot } from "../timeline/slots.ts";
import type { Way } from "../timeline/way.ts";
import { attributesFor, type Stated } from "./attributes-for.ts";
import type { Candidate } from "./candidate.ts";
import { fits } from "./candidates.ts";
import type { Gain, Gains } from "./gains.ts";
import { minutesPerStep } from "./minutes-per-step.ts";

const DELIVERIES = ["self-study", "live-online", "in-person"] as const;

/**
 * Credit that nobody named, one step a piece: "approved courses", of each sort that makes a difference to what a credential asks for or limits. So a plan can be made without a
 * catalogue, and says how much of what is needed. `from`: places of candidates already made. `most`: steps that the total asks for. `forWhich`: for which credentials of its body credit for one is used, each way that it can be.
 */
export function unnamedOf(ways: readonly { way: Way; gains: Gains; slot: Slot; on: Day; most: number }[], wishes: SettledWishes, asOf: Day, from: number, forWhich: (credential: string) => string[][]): Candidate[] {
  const made: Candidate[] = [];
  const seen = new Set<string>();
  for (const { way, gains, slot, on, most } of ways) {
    const { credential, edition, rules } = way.judged;
    const { body } = credential;
    const { minutes } = minutesPerStep({ credential, edition, rules }, wishes.assume.minutesPerUnit, asOf);
    const cents = Math.max(1, centsForTime(minutes, centsOf(wishes.assume.pricePerHour, wishes)));
    const whole = Math.max(1, Math.ceil(minutes));
    const wanted = [{ tags: [] }, ...edition.asks.flatMap((a) => (a.of ? [attributesFor(a.of)] : []))] as Stated[];
    for (const stated of wanted)
      for (const category of stated.category === undefined ? [undefined, ...body.categories] : [stated.category])
        for (const delivery of stated.delivery === undefined ? DELIVERIES : [stated.delivery])
          for (const provider of stated.provider === undefined ? ["other", body.id] : [stated.provider])
            for (const whom of forWhich(credential.id)) {
              // Where it may be for all that share a total, what is for one alone is another sort.
              const alone = forWhich(credential.id).length > 1 && whom.length === 1;
              const travel = delivery === "in-person" || delivery === "blended";
              const unit = formatAmount(1, body.unit);
              const candidate: Candidate = {
                index: from + made.length,
                option: { id: `unnamed:${body.id}:${category ?? "any"}:${delivery}:${provider}:${stated.tags.join("+")}:${stated.kind ?? ""}${alone ? `:${credential.id}` : ""}`, title: `${titleFor(body.short, { ...stated, delivery }, category, provider === body.id)}${alone ? `, for ${credential.name} alone` : ""}`, from: "unnamed", activity: {}, prices: [], topics: [], travel, online: !travel },
                activity: { kind: stated.kind ?? "course", delivery, provider, ...(stated.role === undefined ? {} : { role: stated.role }), ...(stated.grade === undefined ? {} : { grade: stated.grade }), ...(stated.course === undefined ? {} : { course: stated.course }), ...(stated.tags.length > 0 ? { tags: [...stated.tags] } : {}), units: { [body.id]: unit }, ...(category === undefined ? {} : { category: { [body.id]: category } }), status: { [body.id]: "accepted" }, for: whom },
                content: `unnamed ${from + made.length}`,
                cents,
                centsAssumed: true,
                weighed: cents + centsForTime(whole, wishes.hourValue),
                minutes: whole,
                minutesAssumed: true,
                minutesImplied: false,
                first: asOf,
                last: AFTER_ALL,
                opens: asOf,
                held: travel,
                upper: Math.min(100_000, most),
                onTopic: false,
                begun: false,
                narrow: stated !== wanted[0] || category !== undefined || provider === body.id,
              };
              if (!fits(candidate.option, wishes)) continue;
              const gain = gains.of(candidate, slot, on);
              const signature = gain && `${signatureOf(credential.id, way, gain)}|${String(gains.spoils(candidate, on))}`;
              if (!signature || seen.has(signature)) continue;
              seen.add(signature);
              made.push(candidate);
            }
  }
  return made;
}

/** What tells two sorts of credit apart for a way. */
function signatureOf(credential: string, way: Way, { steps, counters, groups, rooms }: Gain): string {
  return [credential, steps, counters.join(","), [...groups].map(([g, c]) => `${g}:${c.join(",")}`).join(";"), rooms.map((r) => r.key.replace(way.key, "")).sort().join(",")].join("|");
}

function titleFor(body: string, { delivery, kind, tags }: Stated, category: string | undefined, own: boolean): string {
  const sort = [kind !== undefined && kind !== "course" ? kind.replaceAll("-", " ") : "courses", ...(category === undefined ? [] : [`in ${category}`]), ...(tags.length > 0 ? [`on ${tags.map((t) => t.split("/").at(-1)).join(", ")}`] : []), ...(delivery === "in-person" ? ["in person"] : [])];
  return own ? `${sort.join(" ")} of ${body} itself` : `${body}-approved ${sort.join(" ")}`;
}

