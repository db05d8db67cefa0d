import type { RulebookData, RulebookSet } from "../../app/standing/rulebook-data.ts";

const fetched = new Map<string, Promise<RulebookData | undefined>>();

/** The rulebooks of these bodies, fetched once each. Rejects when one cannot be fetched; call again to retry. */
export async function loadRulebooks(bodies: readonly string[]): Promise<RulebookSet> {
  const found = await Promise.all(bodies.map(rulebookOf));
  const data = found.filter((d) => d !== undefined);
  return { rulebooks: data.map((d) => d.rulebook), vocabulary: data[0]?.vocabulary ?? {} };
}

/** What `/data/rulebooks/<body>.json` sends. A body that we have no rulebook of is no error: what the record says of it is then unknown. */
function rulebookOf(body: string): Promise<RulebookData | undefined> {
  const known = fetched.get(body);
  if (known) return known;
  const data = fetch(`/data/rulebooks/${encodeURIComponent(body)}.json`).then((response) => {
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`The rulebook of ${body} came back with status ${response.status}`);
    return response.json() as Promise<RulebookData>;
  });
  fetched.set(body, data);
  data.catch(() => fetched.delete(body));
  return data;
}
