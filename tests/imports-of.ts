import { parseSync } from "vite";

export interface Import {
  /** As written, for example "../base/date.ts" or "zod". */
  readonly from: string;
  /** Nothing of it is left when types are stripped. */
  readonly typeOnly: boolean;
}

const isTypeOnly = (text: string, entries: readonly { readonly isType: boolean }[]): boolean =>
  /^(import|export)\s+type\b/.test(text) || (entries.length > 0 && entries.every(({ isType }) => isType));

/** Everything that a file imports or exports again, dynamic imports of a plain string included. */
export function importsOf(file: string, text: string): Import[] {
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);

  const statements = module.staticImports.map(({ start, end, moduleRequest, entries }) => ({
    from: moduleRequest.value,
    typeOnly: isTypeOnly(text.slice(start, end), entries),
  }));
  const again = module.staticExports.flatMap(({ start, end, entries }) => {
    const from = entries.find(({ moduleRequest }) => moduleRequest)?.moduleRequest?.value;
    return from === undefined ? [] : [{ from, typeOnly: isTypeOnly(text.slice(start, end), entries) }];
  });
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest }) => {
    const written = text.slice(moduleRequest.start, moduleRequest.end);
    return /^(["'`])[^$]*\1$/.test(written) ? [{ from: written.slice(1, -1), typeOnly: false }] : [];
  });
  return [...statements, ...again, ...dynamic];
}
