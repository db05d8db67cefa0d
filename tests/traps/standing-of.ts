import { formatDiagnostic } from "../../src/base/diagnostic.ts";
import { judgeBy } from "../../src/app/standing/judge-by.ts";
import { compileRulebooks } from "../../src/compile/compile-rulebooks.ts";
import type { CredentialStanding, RequirementStanding } from "../../src/evaluate/standing.ts";
import type { HeldCredential, HolderRecord } from "../../src/record/schema.ts";
import { readRulebooks } from "../../src/rulebook/read-rulebooks.ts";
import { readFolder } from "../rulebook/read-folder.ts";

/** The invented body that has every shape, and one that has what no single shape shows. */
const read = readRulebooks([...readFolder("rulebooks").filter((f) => f.path.startsWith("_shapes/") || f.path === "vocabulary.yaml"), ...readFolder("tests/traps/board")]);
const { rulebooks, diagnostics } = compileRulebooks(read.bodies.map((b) => b.rulebook), read.vocabulary);
const errors = [...read.diagnostics, ...diagnostics].filter((d) => d.severity === "error");
if (errors.length > 0) throw new Error(errors.map(formatDiagnostic).join("\n"));
const judge = judgeBy(rulebooks);

type Rest = Omit<HolderRecord, "credentials">;

/** Judges one credential, certified on 1 March 2024 unless said otherwise, and gives its standing. */
export function standingOf(id: string, rest: Rest, asOf: string, held: Partial<HeldCredential> = {}, renewOn?: string): CredentialStanding {
  return standingsOf([{ id, "certified-on": "2024-03-01", ...held }], rest, asOf, renewOn)[0] as CredentialStanding;
}

/** Judges several credentials of one record. */
export function standingsOf(credentials: HeldCredential[], rest: Rest, asOf: string, renewOn?: string): CredentialStanding[] {
  return judge({ credentials, ...rest }, asOf, renewOn).credentials;
}

/** A requirement by its id, those inside groups too. */
export function requirementOf(standing: CredentialStanding, id: string): RequirementStanding {
  const all = (list: readonly RequirementStanding[]): RequirementStanding[] => list.flatMap((r) => [r, ...all(r.parts ?? [])]);
  const found = all(standing.requirements).find((r) => r.id === id);
  if (!found) throw new Error(`No requirement ${id}; there are ${all(standing.requirements).map((r) => r.id).join(", ")}`);
  return found;
}

/** Verdicts by id, at the top level. */
export function verdictsOf(standing: CredentialStanding): Record<string, string> {
  return Object.fromEntries(standing.requirements.map((r) => [r.id, r.verdict]));
}

/** Sure credit of each activity, by ref. */
export function creditedOf(standing: CredentialStanding): Record<string, string> {
  return Object.fromEntries(standing.activities.map((a) => [a.ref, a.credited]));
}
