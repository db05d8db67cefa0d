import { parseMillionths } from "../../base/amount.ts";
import { asList } from "../../base/as-list.ts";
import { weakest } from "../../base/confidence.ts";
import { isMapping, type RawMapping } from "../rule-card-raw.ts";
import { type Compared, type CompareLine, factAt, refOfRow, totalOf, UNKNOWN_LINE } from "./compared.ts";
import { rawValues, tableValues } from "./raw-value.ts";

/**
 * The total in contact hours of ordinary courses: what is asked for, divided by what the body gives for an hour of a course. Unknown where
 * the body gives no fixed rate for an hour, or nobody found it; a range where the total depends on the holder or sources disagree.
 */
export function hoursAsked(compared: Compared, on: string): CompareLine {
  const total = totalOf(compared);
  const award = hourly(compared, IN_GENERAL) ?? hourly(compared, LIVE);
  const rate = award && factAt(compared, `awards.${award.id}.gives.units`);
  if (!total?.row || !rate?.row) return UNKNOWN_LINE;
  const [totals, rates] = [amounts(compared.raw, total.fact.path, on), amounts(rate.card === compared.card ? compared.raw : compared.rawBody, rate.fact.path, on)];
  const why = [refOfRow(total.card, total.fact, total.row), refOfRow(rate.card, rate.fact, rate.row)];
  const confidence = weakest(why.map((ref) => ref.confidence));
  if (!totals || !rates || rates.includes(0)) return { ...UNKNOWN_LINE, why };
  const all = totals.flatMap((t) => rates.map((r) => t / r));
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return { text: `${least === most ? plain(least) : `${plain(least)} to ${plain(most)}`} hours${award?.only ?? ""}`, confidence, why };
}

/** What an award may narrow and still speak of courses. */
interface Scope {
  keys: readonly string[];
  only: string;
}

const IN_GENERAL: Scope = { keys: ["kind"], only: "" };
const LIVE: Scope = { keys: ["kind", "delivery"], only: ", taken live" };

/** The award by which an hour is counted: the first of the credential or its body that speaks of courses, workshops, or everything, and of no one provider or topic. */
function hourly({ raw, rawBody }: Compared, { keys, only }: Scope): { id: string; only: string } | undefined {
  for (const owner of [raw, rawBody])
    for (const award of Array.isArray(owner["awards"]) ? owner["awards"].filter(isMapping) : []) {
      const gives = isMapping(award["gives"]) ? award["gives"] : {};
      const of = isMapping(award["of"]) ? award["of"] : {};
      const kinds = asList(of["kind"]);
      const live = of["delivery"] === undefined || asList(of["delivery"] as string | string[]).includes("in-person");
      const general = Object.keys(of).every((key) => keys.includes(key)) && live && (kinds.length === 0 || kinds.includes("course") || (only !== "" && kinds.includes("workshop")));
      if (gives["per"] === "hour" && general) return { id: String(award["id"]), only };
    }
  return undefined;
}

/** Amounts in millionths; `undefined` where one of them is no plain amount. */
function amounts(raw: RawMapping, path: string, on: string): number[] | undefined {
  const values = rawValues(raw, path, on);
  if (values === "unknown") return undefined;
  const parsed = values.flatMap(tableValues).map((value) => (typeof value === "string" ? parseMillionths(value) : null));
  return parsed.includes(null) ? undefined : (parsed as number[]);
}

/** At most two decimals, and none that say nothing. */
function plain(hours: number): string {
  return String(Math.round(hours * 100) / 100);
}
