import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ASSETS = fileURLToPath(new URL("../../build/client/assets/", import.meta.url));

/** Bytes of compressed scripts that Home loads, as gzip sends them; `undefined` when the app is not built or is being built. */
export function homeWeight(): number | undefined {
  if (!existsSync(ASSETS)) return undefined;
  const names = readdirSync(ASSETS).filter((name) => name.endsWith(".js"));
  const pending = [/^entry\.client-/, /^root-/, /^home-/, /^manifest-/].flatMap((start) => names.filter((name) => start.test(name)));
  if (pending.length < 3) return undefined;
  const seen = new Set<string>();
  let bytes = 0;
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (seen.has(name) || !existsSync(`${ASSETS}${name}.gz`)) continue;
    seen.add(name);
    bytes += readFileSync(`${ASSETS}${name}.gz`).byteLength;
    const imports = readFileSync(`${ASSETS}${name}`, "utf8").matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g);
    for (const [, imported] of imports) if (imported) pending.push(imported);
  }
  return bytes;
}
