import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Every file below a folder, sorted, but for hidden ones. A link is a file here, wherever it leads: following it could leave the folder, or never end. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith("."));
  const found = await Promise.all(entries.map((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)])));
  return found.flat().toSorted();
}
