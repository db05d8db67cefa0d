import { createReadStream } from "node:fs";

/** The same as the reader of documents takes. */
const MOST_MEGABYTES = 64;

export type BytesRead = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly why: string };

/** All that a file or a stream gives, or in words why not. It stops at a size that no text here has: a pipe or a device may never end. */
export async function readBytes(from: string | AsyncIterable<unknown>): Promise<BytesRead> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of typeof from === "string" ? createReadStream(from) : from) {
      const bytes = piece instanceof Uint8Array ? piece : Buffer.from(String(piece));
      size += bytes.length;
      if (size > MOST_MEGABYTES * 1024 * 1024) return { ok: false, why: `it is larger than ${MOST_MEGABYTES} MB` };
      pieces.push(bytes);
    }
  } catch (error) {
    return { ok: false, why: whyUnread(error) };
  }
  return { ok: true, bytes: Buffer.concat(pieces) };
}

const WHY: ReadonlyMap<unknown, string> = new Map([
  ["EACCES", "permission is missing"],
  ["EPERM", "permission is missing"],
  ["ENOENT", "it is not there, or is a link to nothing"],
  ["ELOOP", "it is a link that leads back to itself"],
  ["EISDIR", "it is a folder"],
]);

/** Why the system did not let something be read. Anything that it did not say is a defect, and thrown on. */
export function whyUnread(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code !== "string") throw error;
  return WHY.get(code) ?? `the system says ${code}`;
}
