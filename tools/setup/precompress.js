import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const COMPRESSIBLE = /\.(js|css|svg|json|txt|html|wasm|webmanifest)$/;
/** In bytes: the solver is larger, no script is. */
const LARGE = 1_000_000;

/**
 * Writes `.br` and `.gz` beside every text file of a built folder, so that the server never compresses twice.
 * @param {string} folder
 */
export function precompress(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !COMPRESSIBLE.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    // Of a large file the last percents take twenty times as long as the rest.
    const quality = content.byteLength > LARGE ? 9 : constants.BROTLI_MAX_QUALITY;
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  }
}
