import { isMapping, type RawMapping } from "./rule-card-raw.ts";

/** A citation of `sources.yaml`. */
export interface RawSource {
  readonly id: string;
  readonly title: string;
  readonly url?: string | undefined;
  readonly publisher: string;
  readonly seen: string;
  readonly dated?: string | number | undefined;
  readonly kind: string;
  readonly note?: string | undefined;
}

/** A source as shown beside a row. */
export interface CardSource {
  readonly id: string;
  readonly title: string;
  /** Only web addresses; anything else is shown as text. */
  readonly url?: string | undefined;
  readonly publisher: string;
  readonly seen: string;
  readonly kind: string;
  /** Page or section. */
  readonly at?: string | undefined;
  readonly note?: string | undefined;
}

/** The sources of a file, by id. What is no source is left out: lint has already said so. */
export function sourcesById(list: unknown): ReadonlyMap<string, RawSource> {
  const items = Array.isArray(list) ? list.filter(isSource) : [];
  return new Map(items.map((source) => [source.id, source]));
}

function isSource(value: unknown): value is RawSource & RawMapping {
  return isMapping(value) && typeof value["id"] === "string" && typeof value["title"] === "string";
}

/** `handbook-2024#p14`, or a list of such, as the sources they name. One that is not listed keeps its id. */
export function sourcesOf(cited: unknown, sources: ReadonlyMap<string, RawSource>): CardSource[] {
  const list = Array.isArray(cited) ? cited : cited === undefined ? [] : [cited];
  return list.map((text) => {
    const [id = "", at] = String(text).split(/#(.*)/s);
    const source = sources.get(id);
    return {
      id,
      title: source?.title ?? id,
      url: source?.url !== undefined && /^https?:\/\//i.test(source.url) ? source.url : undefined,
      publisher: source?.publisher ?? "",
      seen: source?.seen ?? "",
      kind: source?.kind ?? "unknown",
      at: at || undefined,
      note: source?.note,
    };
  });
}
