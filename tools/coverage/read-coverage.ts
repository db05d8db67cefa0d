import { readFileSync } from "node:fs";
import { z } from "zod";
import { readDocument } from "../../src/base/document.ts";
import { formatDiagnostic } from "../../src/base/diagnostic.ts";

const shapeSchema = z.strictObject({
  id: z.string().regex(/^[ab]\d\d$/),
  "same-as": z.string().optional(),
  shape: z.string().min(1),
  kind: z.string().min(1),
  use: z.array(z.strictObject({ of: z.enum(["body", "credential", "course"]).optional(), has: z.unknown(), also: z.unknown().optional(), lacks: z.unknown().optional() })).min(1).optional(),
  "not-judged": z.string().min(1).optional(),
});

const shapesSchema = z.strictObject({ "still-missing": z.array(z.string()), shapes: z.array(shapeSchema) });
const trapsSchema = z.array(z.strictObject({ id: z.string().regex(/^c\d\d$/), trap: z.string().min(1), tests: z.array(z.string()) }));

export type Shape = z.infer<typeof shapeSchema>;
export type Trap = z.infer<typeof trapsSchema>[number];

export interface CoverageData {
  readonly shapes: readonly Shape[];
  readonly traps: readonly Trap[];
  /** Shapes that are known to have no case or no bad example yet. */
  readonly stillMissing: readonly string[];
}

/** The lists of shapes and traps, as they are kept beside this file. */
export function readCoverage(folder: string): CoverageData {
  const { shapes, "still-missing": stillMissing } = shapesSchema.parse(read(`${folder}/shapes.yaml`));
  return { shapes, stillMissing, traps: trapsSchema.parse(read(`${folder}/traps.yaml`)) };
}

function read(path: string): unknown {
  const { value, diagnostics } = readDocument(readFileSync(path, "utf8"), path);
  if (diagnostics.length > 0) throw new Error(diagnostics.slice(0, 3).map(formatDiagnostic).join("\n"));
  return value;
}
