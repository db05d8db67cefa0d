/**
 * Recert as a library: the engine. Nothing in it reads the clock, the disk or the network, so it runs in a browser, a worker and
 * on a server alike. docs/library.md shows it at work; on Node, `recert/node` reads rulebook folders.
 */
export { type Day, formatDay, parseDay } from "./base/date.ts";
export { CONFIDENCES, type Confidence } from "./base/confidence.ts";
export { type Diagnostic, formatDiagnostic } from "./base/diagnostic.ts";
export { compileRulebooks } from "./compile/compile-rulebooks.ts";
export type { Rulebooks } from "./compile/rulebook.ts";
export { evaluate } from "./evaluate/evaluate.ts";
export type {
  ActivityStanding,
  CredentialStanding,
  CycleView,
  DateStanding,
  FeeStanding,
  LimitStanding,
  NoteStanding,
  Question,
  Reason,
  RequirementStanding,
  RuleRef,
  SourceRef,
  Standing,
  State,
  Step,
  Surplus,
  Verdict,
} from "./evaluate/standing.ts";
export { standingSchema } from "./present/standing-schema.ts";
export { parseRecord } from "./record/parse-record.ts";
export { type Activity, type Card, type HeldCredential, type HolderRecord, recordSchema } from "./record/schema.ts";
export type { RawRulebook } from "./rulebook/raw-rulebook.ts";
export { readRulebooks } from "./rulebook/read-rulebooks.ts";
export type { TextFile } from "./rulebook/text-file.ts";
