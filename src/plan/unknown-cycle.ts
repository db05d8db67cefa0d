import type { CredentialStanding } from "../evaluate/standing.ts";

/** What nobody found of the days of a cycle, in sentences: what is planned in it is then no surer than they are. `body`: what people call it. */
export function unknownCycle({ cycle }: CredentialStanding, body: string): string[] {
  const unknown = (cycle?.why ?? []).filter(({ confidence }) => confidence === "unknown");
  const afterLate = unknown.some(({ path }) => path.endsWith(".next-cycle"));
  if (unknown.length === 0) return [];
  return [`${afterLate ? "Whether this cycle goes on as before or begins anew after a late renewal was not found" : "A rule that the days of this cycle rest on was not found"}: its days may be others. Go by the last day that ${body} gives you.`];
}
