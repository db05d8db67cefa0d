import { dayWords } from "./day-words.ts";
import { oneOf, titled, words } from "./humanised.ts";
import { durationWords, pointWords } from "./rule-card-days.ts";
import type { SayValue, ValuePlace } from "./rule-card-place.ts";
import { isMapping, type RawMapping } from "./rule-card-raw.ts";
import { selectorWords } from "./rule-card-selector.ts";

type Structure = (value: RawMapping, place: ValuePlace, say: SayValue) => string;

const ends: Readonly<Record<string, string>> = {
  "day-before": "to the day before the anniversary",
  anniversary: "to the anniversary itself",
  "month-end": "to the last day of the anniversary’s month",
  "month-end-before": "to the last day of the month before the anniversary’s",
  "year-end": "to 31 December of the anniversary’s year",
  "year-end-before": "to the last 31 December that is not after the anniversary",
};

const starts: Readonly<Record<string, string>> = { "month-after": "the first day of the month after certification", "year-after": "1 January after certification" };

const missing: Readonly<Record<string, string>> = { "last-day": "the month’s last day stands in", "next-day": "the next day stands in" };

const over: Readonly<Record<string, string>> = { day: "; what was done on one day is added first", event: "; what was done at one event is added first", cycle: "; what was done in the cycle is added first" };

/** Where the value of a fact is a mapping, its key says how it is read. */
const byKey: Readonly<Record<string, Structure>> = {
  runs(value) {
    if (value["stated"] === true) return `As your own certificate says${value["ends"] === undefined ? "" : value["ends"] === "year-end" ? "; it ends on a 31 December" : "; it ends on the last day of a month"}`;
    if (value["common-end"] !== undefined) return `The same for everybody: one ends on ${dayWords(String(value["common-end"]))}${value["month-end"] === true ? ", and each on the last day of a month" : ""}`;
    const instead = missing[String(value["missing-day"])];
    return `From ${starts[String(value["starts"])] ?? pointWords(value["from"])} ${ends[String(value["ends"])] ?? words(String(value["ends"]))}${instead ? `; where the month has no such day, ${instead}` : ""}`;
  },
  earn: range,
  available: ({ first, last }) => [first === undefined ? [] : `from ${dayWords(String(first))}`, last === undefined ? [] : `until ${dayWords(String(last))}`].flat().join(" ").replace(/^f/, "F").replace(/^u/, "U") || "On any day",
  within: range,
  submit: (value, place, say) => `Opens: ${edge(value["opens"], place, say)}. Closes: ${edge(value["closes"], place, say)}`,
  rounding: (value) => `In steps of ${String(value["step"] ?? "the smallest amount")}, ${value["direction"] === "nearest" ? "to the nearest" : `rounded ${String(value["direction"] ?? "down")}`}${over[String(value["over"])] ?? ""}`,
  multiplier: (value) => `Times ${String(value["times"])}${value["first"] === undefined ? "" : `, the first ${value["first"] === 1 ? "time" : `${String(value["first"])} times`} only`}${value["first-units"] === undefined ? "" : `, the first ${String(value["first-units"])} of a cycle only`}`,
  times: (value) => `At most ${value["at-most"] === 1 ? "once" : `${String(value["at-most"])} times`}${value["per"] === "ever" ? ", ever" : " in a cycle"}`,
  duplicates(value) {
    const per = value["once-per"];
    const often = isMapping(per) ? `in ${String(per["months"])} months` : per === "ever" ? "ever" : "in a cycle";
    return `Counts once ${often}${value["same"] === "content-and-role" ? "; in another role it is not the same" : ""}`;
  },
  carry(value, place, say) {
    const parts = [value["limit"] === undefined ? "Surplus is carried over" : `Up to ${say(value["limit"], { ...place, key: "limit" })} is carried over`];
    if (value["earned-within"] !== undefined) parts.push(`earned within the last ${durationWords(String(value["earned-within"])) ?? ""}`);
    if (Array.isArray(value["categories"])) parts.push(`category ${oneOf(value["categories"].map(String))} only`);
    if (Array.isArray(value["loses-tags"])) parts.push(`it no longer counts as ${oneOf(value["loses-tags"].map((tag) => place.names.get(String(tag)) ?? words(String(tag))))}`);
    if (value["to-category"] !== undefined) parts.push(`it arrives in category ${String(value["to-category"])}`);
    if (value["minimums"] === false) parts.push("it does not count toward minimums");
    if (value["splits"] === false) parts.push("an activity that does not fit is not carried in part");
    if (value["again"] === false) parts.push("it is not carried a second time");
    return parts.join("; ");
  },
  sharing(value, place, say) {
    const parts = [say(value["mode"], place)];
    const figure = (key: string): string => say(value[key], { ...place, key });
    if (value["each"] !== undefined) parts.push(`${figure("each")} for each further one`);
    if (value["total"] !== undefined) parts.push(`${figure("total")} in all`);
    if (value["each-at-least"] !== undefined) parts.push(`${figure("each-at-least")} of it for each alone`);
    if (typeof value["totals"] === "object" && value["totals"] !== null) parts.push(Object.entries(value["totals"]).map(([n, amount]) => `${n}: ${say(amount, { ...place, key: "totals" })}`).join(", "));
    return parts.join("; ");
  },
  shortfall: (value, place, say) => `Up to ${say(value["limit"], { ...place, key: "limit" })} may be owed into the next cycle${value["first"] === true ? ", and the first credit there pays it" : ""}`,
  excludes: (value) => titled(selectorWords(value)),
  where: (value) => titled(selectorWords(value)),
  waived: (value) => `If all that counts is ${selectorWords(value)}`,
  value: (value) => plainMapping(value),
};

/** A mapping as words; one that nobody foresaw is spelled out key by key. */
export function structureWords(value: RawMapping, place: ValuePlace, say: SayValue): string {
  return (byKey[place.key] ?? plainMapping)(value, place, say);
}

function range(value: RawMapping, place: ValuePlace, say: SayValue): string {
  return `From ${edge(value["first"], place, say)} to ${edge(value["last"], place, say)}`;
}

function edge(value: unknown, place: ValuePlace, say: SayValue): string {
  if (value === undefined) return "not said";
  if (value === "unknown") return "unknown";
  return isMapping(value) ? say(value, place) : pointWords(value);
}

/** Who is in a band: "Certified from 1 January …". */
export function bandDays(band: RawMapping, place: ValuePlace, say: SayValue): string {
  const certified = isMapping(band["certified"]) ? band["certified"] : {};
  const [from, until] = [certified["from"], certified["until"]];
  return ["Certified", ...(from === undefined ? [] : [`from ${edge(from, place, say)}`]), ...(until === undefined ? [] : [`until ${edge(until, place, say)}`])].join(" ");
}

function plainMapping(value: RawMapping): string {
  return Object.entries(value)
    .map(([key, inner]) => `${words(key)}: ${isMapping(inner) ? plainMapping(inner) : Array.isArray(inner) ? oneOf(inner.map((item) => (isMapping(item) ? plainMapping(item) : String(item))), "and") : String(inner)}`)
    .join("; ");
}
