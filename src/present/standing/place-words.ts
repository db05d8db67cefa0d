import type { AnswerPlace } from "./answer-place.ts";

const ENTRY: Readonly<Record<string, string>> = { credentials: "id", activities: "ref", cards: "ref", attestations: "statement" };

/** Where in a record file an answer goes, in words: for questions that no form on the page can hold. */
export function placeWords({ list, item, key }: AnswerPlace): string {
  const named = ENTRY[list];
  const entry = item === "" ? "" : named === undefined ? `, the key “${item}”` : `, in the entry whose ${named} is “${item}”`;
  const [outer = "", ...inner] = key.split(".");
  const under = outer === "" ? "" : `, the key “${outer}”${inner.length > 0 ? ` and in it “${inner.join(".")}”` : ""}`;
  return `The answer goes into your record file: under “${list}”${entry}${under}.`;
}
