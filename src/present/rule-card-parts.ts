import { words } from "./humanised.ts";
import type { SayValue, ValuePlace } from "./rule-card-place.ts";
import { bandDays } from "./rule-card-structures.ts";
import { isMapping } from "./rule-card-raw.ts";

/** One line of a value that is a small table. */
export interface ValuePart {
  readonly label: string;
  readonly value: string;
}

/** The lines of a value that is best read as a table: amounts by band, the bands themselves, categories. Empty for all others. */
export function valueParts(value: unknown, place: ValuePlace, say: SayValue): ValuePart[] {
  if (Array.isArray(value)) {
    const bands = value.filter(isMapping).filter((item) => isMapping(item["certified"]));
    return bands.map((band) => ({ label: String(band["name"] ?? words(String(band["id"]))), value: bandDays(band, place, say) }));
  }
  if (!isMapping(value)) return [];
  if (typeof value["by"] === "string") {
    const by = `fact ${value["by"]}`;
    const cases = Object.entries(value).filter(([key]) => key !== "by");
    return cases.map(([key, inner]) => ({ label: place.names.get(key) ?? place.names.get(`${by} ${key}`) ?? words(key), value: say(inner, place) }));
  }
  return place.key === "categories" ? Object.entries(value).map(([label, text]) => ({ label, value: String(text) })) : [];
}
