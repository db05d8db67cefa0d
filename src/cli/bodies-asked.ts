import { nearest } from "../base/nearest.ts";

export type BodiesAsked<T> = { readonly ok: true; readonly bodies: readonly T[] } | { readonly ok: false; readonly problem: string };

/** The bodies that a call names, in the order of the list; all of them when it names none. */
export function bodiesAsked<T extends { readonly id: string }>(named: readonly string[], all: readonly T[]): BodiesAsked<T> {
  const ids = all.map(({ id }) => id);
  for (const id of named) {
    const near = nearest(id, ids);
    if (!ids.includes(id)) return { ok: false, problem: `No body is called "${id}"${near ? `; did you mean ${near}?` : '; "recert bodies" lists them'}` };
  }
  return { ok: true, bodies: all.filter(({ id }) => named.length === 0 || named.includes(id)) };
}
