import type { FeedState } from "./feed-state.ts";
import { FEED_VERSION } from "./feed-limits.ts";

/**
 * A state as text for an address: its version, a dot, and the rest compressed (deflate) and in letters that addresses have (base64url). Names and notes are left out:
 * no plan needs them, and addresses are seen by others.
 */
export async function packState({ record, wishes, options, failed = [], progress, made }: FeedState): Promise<string> {
  const { name: _, recert: __, ...rest } = record;
  const text = JSON.stringify({ record: withoutNotes(rest), wishes, options, ...(failed.length > 0 ? { failed } : {}), ...(progress ? { progress } : {}), ...(made === undefined ? {} : { made }) });
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `${FEED_VERSION}.${btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}

/** Lists of entries without what the holder noted beside them. */
function withoutNotes(record: object): unknown {
  return Object.fromEntries(Object.entries(record).map(([key, list]: [string, unknown]) => [key, Array.isArray(list) ? list.map((entry: object) => Object.fromEntries(Object.entries(entry).filter(([name]) => name !== "note"))) : list]));
}
