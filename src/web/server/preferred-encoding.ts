export type Encoding = "br" | "gzip" | "identity";

/** The best encoding that an Accept-Encoding header allows: Brotli, then gzip; `;q=0` refuses one. */
export function preferredEncoding(acceptEncoding: string | null): Encoding {
  const accepted = new Set(
    (acceptEncoding ?? "")
      .split(",")
      .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
      .map((part) => part.split(";")[0]?.trim().toLowerCase()),
  );
  if (accepted.has("br")) return "br";
  return accepted.has("gzip") ? "gzip" : "identity";
}
