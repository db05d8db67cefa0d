import { checkDocument } from "../../../base/check.ts";
import { readJson } from "../../../base/read-json.ts";
import { FEED_VERSION, LARGEST_STATE, LONGEST_STATE } from "./feed-limits.ts";
import { type FeedState, feedStateSchema } from "./feed-state.ts";

export type Unpacked = { readonly ok: true; readonly state: FeedState } | { readonly ok: false; readonly why: "too-long" | "version" | "unreadable" | "too-large" | "no-state"; readonly says: string };

const CUT = "It may have been cut off when it was copied: copy it again, or make a new one on the Plan page.";

/** Reads what `packState` wrote. Never throws, and never holds more than a limit, whatever the text is: it comes from outside. */
export async function unpackState(text: string): Promise<Unpacked> {
  if (text.length > LONGEST_STATE) return { ok: false, why: "too-long", says: `This address is longer than the ${LONGEST_STATE} characters that are read.` };
  const [, version, packed] = /^(\d{1,4})\.(.*)$/s.exec(text) ?? [];
  if (version === undefined || packed === undefined) return { ok: false, why: "unreadable", says: `This is no address of a plan. ${CUT}` };
  if (version !== FEED_VERSION) return { ok: false, why: "version", says: `This address is of version ${version}, and version ${FEED_VERSION} is what is read here. Make a new one on the Plan page.` };
  const bytes = bytesOf(packed);
  const inflated = bytes && (await inflate(bytes));
  if (inflated === "too-large") return { ok: false, why: "too-large", says: "This address unpacks to more than a record may have." };
  const document = inflated === undefined ? undefined : readJson(inflated, "address");
  if (document === undefined) return { ok: false, why: "unreadable", says: `This address cannot be read. ${CUT}` };
  const { value, diagnostics } = checkDocument(document, feedStateSchema);
  if (value !== undefined) return { ok: true, state: value as FeedState };
  const [first] = diagnostics;
  return { ok: false, why: "no-state", says: `What this address holds is no record with wishes: ${first?.message ?? "it is something else"}${first?.expected === undefined ? "" : ` (expected ${first.expected})`}.` };
}

function bytesOf(packed: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]+$/.test(packed) || packed.length % 4 === 1) return undefined;
  return Uint8Array.from(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
}

/** The text, as long as it stays below the limit: what would unpack to more is given up on the way. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string | "too-large" | undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let [text, size] = ["", 0];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      if (size > LARGEST_STATE) {
        await reader.cancel().catch(() => undefined);
        return "too-large";
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // Not deflate, cut off, or no UTF-8.
    return undefined;
  }
}
