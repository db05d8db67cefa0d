import { basename, dirname } from "node:path";

/** The folder of the body that a file belongs to. */
export function bodyFolder(file: string): string {
  const folder = dirname(file);
  return ["credentials", "courses", "cases"].includes(basename(folder)) ? dirname(folder) : folder;
}
