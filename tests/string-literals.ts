import { parseSync, Visitor } from "vite";

/** Every string written in a file's code: quoted, in templates, and as JSX text. */
export function stringLiterals(file: string, text: string): string[] {
  const found: string[] = [];
  const { program } = parseSync(file, text);
  new Visitor({
    Literal(node) {
      if (typeof node.value === "string") found.push(node.value);
    },
    TemplateElement(node) {
      found.push(node.value.cooked ?? node.value.raw);
    },
    JSXText(node) {
      found.push(node.value.trim());
    },
  }).visit(program);
  return found;
}
