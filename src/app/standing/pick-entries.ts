import type { PickEntry } from "../../present/home/pick.ts";
import { shortName } from "../../base/short-name.ts";
import type { RawRulebook } from "../../rulebook/raw-rulebook.ts";

/** Every credential of the rulebooks, with the names it is known by and whether it expires on the day. */
export function pickEntries(rulebooks: readonly RawRulebook[], asOf: string): PickEntry[] {
  return rulebooks.flatMap(({ body, credentials }) =>
    credentials.map((credential): PickEntry => {
      const row = credential.expires.findLast((r) => r.from === "undated" || r.from <= asOf);
      return {
        id: credential.id,
        body: body.id,
        bodyName: body.name,
        bodyWords: [...new Set([shortName({ ...body }), ...[...(body.aliases ?? []), body.id.toUpperCase(), body.name].toSorted((a, b) => a.length - b.length)])],
        name: credential.name,
        aliases: credential.aliases ?? [],
        kind: credential.kind,
        expires: row?.value === "yes" || row?.value === "never" ? row.value : "unknown",
      };
    }),
  );
}
