import { createHash } from "node:crypto";

/** The namespace of names that are addresses (RFC 9562, appendix B). */
const NAMESPACE = "6ba7b8119dad11d180b400c04fd430c8";

/**
 * A lasting id for a feed or an entry: a name-based UUID (RFC 9562, version 5) of what it is about, such as `changes/nsca/2024-01-01`. It is the same
 * wherever and whenever the feed is made, so that no reader shows an entry twice because a server has moved.
 */
export function lastingId(name: string): string {
  const hash = createHash("sha1").update(Buffer.from(NAMESPACE, "hex")).update(`recert/${name}`).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString("hex").slice(0, 32);
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")}`;
}
