import type { BodyOverview, EntryOverview } from "./rules-overview.ts";

/** The bodies, credentials and courses that answer to every word of the query; all of them when it is empty. */
export function searchRules(bodies: readonly BodyOverview[], query: string): BodyOverview[] {
  const wanted = query.toLowerCase().slice(0, 200).split(/\s+/).filter((word) => word !== "");
  if (wanted.length === 0) return [...bodies];
  return bodies.flatMap((body) => {
    const bodyText = [body.id, body.name, ...body.aliases].join(" ");
    if (answers(bodyText, wanted)) return [body];
    const fits = (entry: EntryOverview): boolean => answers([bodyText, entry.id, entry.name, ...entry.aliases].join(" "), wanted);
    const [credentials, courses] = [body.credentials.filter(fits), body.courses.filter(fits)];
    return credentials.length + courses.length > 0 ? [{ ...body, credentials, courses }] : [];
  });
}

function answers(text: string, wanted: readonly string[]): boolean {
  const low = text.toLowerCase();
  return wanted.every((word) => low.includes(word));
}
