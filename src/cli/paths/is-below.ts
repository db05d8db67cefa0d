import { sep } from "node:path";

/** Does the absolute path lie in the folder, or is it the folder itself? */
export function isBelow(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
