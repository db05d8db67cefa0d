import { builtinModules } from "node:module";
import { posix } from "node:path";
import { compositionRoots, enginePackages, engineFolders, importRules } from "./import-rules.ts";
import { importsOf, type Import } from "./imports-of.ts";
import { stringLiterals } from "./string-literals.ts";

export interface SourceFile {
  /** Relative to the checkout, with `/`: "src/base/date.ts". */
  readonly file: string;
  readonly text: string;
}

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);
const isNode = (from: string): boolean => from.startsWith("node:") || builtinModules.includes(from.split("/")[0] ?? "");
const packageOf = (from: string): string => from.split("/", from.startsWith("@") ? 2 : 1).join("/");

/** The row of the import table for a file: its folder under src, or its name when it lies in src itself. */
const areaOf = (file: string): string => file.split("/")[1] ?? "";

/**
 * What in these files of src breaks the architecture: one sentence per breach, none when all is well.
 * Tests may import anything: what they reach for never ships.
 */
export function boundaryViolations(files: readonly SourceFile[], bodyIds: readonly string[]): string[] {
  return files
    .filter(({ file }) => !isTest(file))
    .flatMap(({ file, text }) => [
      ...placeViolations(file),
      ...importsOf(file, text).flatMap((each) => importViolations(file, each)),
      ...clockViolations(file, text),
      ...bodyNameViolations(file, text, bodyIds),
    ]);
}

function placeViolations(file: string): string[] {
  const area = areaOf(file);
  const found: string[] = [];
  if (!compositionRoots.has(file) && !importRules[area]) found.push(`${file}: "${area}" has no row in the import table`);
  if (file.endsWith(".tsx") && area !== "web") found.push(`${file}: .tsx belongs in src/web`);
  return found;
}

function importViolations(file: string, { from, typeOnly }: Import): string[] {
  const area = areaOf(file);
  if (!from.startsWith(".")) {
    const foreign = engineFolders.has(area) && (isNode(from) || !enginePackages.has(packageOf(from)));
    return foreign ? [`${file}: the engine must not import "${from}"`] : [];
  }
  const target = posix.join(posix.dirname(file), from);
  if (!target.startsWith("src/")) {
    // Views and the composition root may read data that is not code; code of ours lives in src.
    return /\.tsx?$/.test(target) ? [`${file}: "${from}" lies outside src`] : [];
  }
  const found: string[] = [];
  if (!/\.(ts|tsx|css)$|\/\+types\//.test(from)) found.push(`${file}: "${from}" must end with .ts`);
  const other = areaOf(target);
  const rule = importRules[area];
  const allowed =
    area === other ||
    compositionRoots.has(file) ||
    rule?.values.includes(other) ||
    (typeOnly && rule?.types?.includes(other));
  if (!allowed) found.push(`${file}: ${area} must not import ${typeOnly ? "types" : "values"} of ${other} ("${from}")`);
  return found;
}

function clockViolations(file: string, text: string): string[] {
  const reads = engineFolders.has(areaOf(file)) && /\bDate\.now\(|\bnew Date\(\s*\)|\bTemporal\.Now\b/.test(text);
  return reads ? [`${file}: the engine must not read the clock`] : [];
}

function bodyNameViolations(file: string, text: string, bodyIds: readonly string[]): string[] {
  return stringLiterals(file, text)
    .filter((literal) => bodyIds.some((id) => literal === id || literal.startsWith(`${id}/`)))
    .map((literal) => `${file}: "${literal}" names a certifying body; only data may`);
}
