import { parseDay } from "../../base/date.ts";
import type { HeldCredential } from "../../record/schema.ts";

/** A credential whose paper is no longer the last one: the end that it stated stands as that of a certificate before. */
export function withoutPaper({ "expires-on": _end, "started-on": _start, ...rest }: HeldCredential, certificate: { on: string; ends: string }): HeldCredential {
  const on = parseDay(certificate.on) ?? 0;
  return { ...rest, renewals: [...(rest.renewals ?? []).filter((r) => (parseDay(r.on) ?? on) < on), certificate] };
}
