import type { OwnOption } from "./own-option-schema.ts";
import { needsTravel } from "./needs-travel.ts";
import type { PlanOption } from "./option.ts";

/**
 * What a person wrote down as something to plan with. Taken twice it is the same content, unless they say otherwise: nothing may count twice because nobody
 * said that it is the same.
 */
export function ownOption(own: OwnOption, from: "own" | "imported"): PlanOption {
  const { role, quantity, grade, tags, units, category, status, event, kind, delivery, provider, languages, card, url } = own;
  const hours = own.hours === "unknown" ? undefined : own.hours;
  const travel = own.travel ?? (own.online === true ? false : needsTravel(delivery));
  const online = own.online ?? (travel === undefined ? undefined : !travel);
  const content = own.content ?? (own.course === undefined ? contentOf(own.id) : undefined);
  return {
    id: own.id,
    title: own.title ?? own.id,
    from,
    activity: { ...filled({ title: own.title, course: own.course, kind, delivery, provider, role, hours, quantity, grade, tags, units, category, status, event, content }) },
    prices: own.price === undefined || own.price === "unknown" ? [] : [own.price],
    topics: [...new Set([...(own.topics ?? []), ...(tags ?? [])])],
    ...filled({ hours, first: own.available?.first, last: own.available?.last, languages, travel, online, "min-days": own["min-days"], card: card && filled(card), url }),
  };
}

/** An id as a record's handles are written. */
function contentOf(id: string): string {
  return id.replaceAll("/", "-").slice(0, 80);
}

/** Without the keys that have no value. */
function filled<T extends object>(keys: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}
