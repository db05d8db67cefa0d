import { addDays, addMonths, type Day, formatDay, parseDay } from "../base/date.ts";
import type { Card } from "../record/schema.ts";
import type { Done } from "./done.ts";

/** The same, done on another day; a card then ends as long after as before. */
export function movedTo(done: Done, day: Day): Done {
  const on = formatDay(day);
  return {
    ...(done.activities ? { activities: done.activities.map((activity) => ({ ...activity, on })) } : {}),
    ...(done.cards ? { cards: done.cards.map((card) => ({ ...card, issued: on, ...lasting(card, day) })) } : {}),
    ...(done.attestations ? { attestations: done.attestations.map((attestation) => ({ ...attestation, on })) } : {}),
    ...(done.exams ? { exams: done.exams.map((exam) => ({ ...exam, on })) } : {}),
  };
}

/** In whole months where it is so many months and a day less or none, else in days. */
function lasting(card: Card, day: Day): Pick<Card, "expires"> {
  const issued = parseDay(card.issued);
  const expires = card.expires === undefined ? null : parseDay(card.expires);
  if (issued === null || expires === null) return {};
  for (const less of [0, 1]) for (let months = 1; months <= 120; months++) if (addDays(addMonths(issued, months), -less) === expires) return { expires: formatDay(addDays(addMonths(day, months), -less)) };
  return { expires: formatDay(addDays(day, expires - issued)) };
}
