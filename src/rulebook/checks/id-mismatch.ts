import type { Check, Finding } from "./check.ts";

/** The folder tree is the identifier tree: where a file lies is what it is called. */
export const idMismatch: Check = {
  name: "id-mismatch",
  description: "A body's id is its folder's name; a credential's or course's id is the folder and the file's name.",
  severity: "error",
  *find({ body }) {
    const { rulebook, documents } = body;
    const held = function* (document: Finding["document"] | undefined, id: string, expected: string): Generator<Finding> {
      if (document && id !== expected) yield { document, path: ["id"], message: `The id "${id}" is not that of this file`, expected };
    };
    yield* held(documents.body, rulebook.body.id, body.id);
    for (const [list, texts] of [[rulebook.credentials, documents.credentials], [rulebook.courses, documents.courses]] as const)
      for (const [index, part] of list.entries()) yield* held(texts[index], part.id, `${body.id}/${nameOf(texts[index]?.file ?? "")}`);
  },
};

function nameOf(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.yaml$/, "");
}
