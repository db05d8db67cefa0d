/** A file below a rulebooks folder. */
interface File {
  path: string;
  text: string;
}

const WORD = /(?<![\w-])template(?![\w-])/g;

/** The files of rulebooks/_template as those of a new body: its folder, and its id wherever the template's stands. */
export function copyTemplate(files: readonly File[], id: string, name?: string): File[] {
  return files
    .filter((file) => file.path.startsWith("_template/"))
    .map(({ path, text }) => ({
      path: path.replace("_template/", `${id}/`),
      text: path.endsWith("/body.yaml") && name !== undefined ? withId(text, id).replace(/^name: .*$/m, () => `name: ${JSON.stringify(name)}`) : withId(text, id),
    }));
}

function withId(text: string, id: string): string {
  return text.replace(WORD, id);
}
