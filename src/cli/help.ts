import { RULEBOOKS, type Command } from "./command.ts";
import type { Style } from "./terminal/style.ts";
import { wrap } from "./terminal/wrap.ts";

/** What `recert --help` teaches: the question, the commands, and what to type first. */
export function programHelp(commands: readonly Command[], style: Style): string {
  const column = Math.max(...commands.map((c) => `${c.name} ${c.takes}`.length)) + 4;
  return [
    style.strong("recert: what do I have to do to stay certified?"),
    "",
    ...wrap("Recert reads a record of what you hold and what you have done, and says for every credential where it stands, what is missing, and where each rule is written.", style.width),
    "",
    style.strong("Commands"),
    ...commands.flatMap((c) => entry(`${c.name} ${c.takes}`.trim(), c.summary, column, style)),
    "",
    style.strong("First steps"),
    ...wrap("Write record.yaml:", style.width, 2),
    ...["credentials:", "  - { id: nasm/cpt, certified-on: 2025-03-01 }"].map((line) => `    ${style.quiet(line)}`),
    ...wrap("then type: recert status record.yaml", style.width, 2),
    "",
    style.strong("Everywhere"),
    ...entry(`--${RULEBOOKS.name} ${RULEBOOKS.value ?? ""}`, RULEBOOKS.says, column, style),
    ...entry("--help, -h", "teach the program, or one command: recert status --help", column, style),
    ...entry("--version", "the version of the program", column, style),
    "",
    ...wrap("Recert is not affiliated with any certifying body. The body's own word decides.", style.width),
  ].join("\n");
}

/** What `recert COMMAND --help` teaches. */
export function commandHelp(command: Command, style: Style): string {
  const options = [...command.options.map((o) => [`--${o.name}${o.value ? ` ${o.value}` : ""}`, `${o.says}${o.repeatable ? " (may be repeated)" : ""}`] as const), ["--help, -h", "show this"] as const];
  const column = Math.max(...options.map(([name]) => name.length)) + 4;
  return [
    style.strong(`recert ${command.name} ${command.takes} [options]`.replace("  ", " ")),
    "",
    ...command.about.split("\n").flatMap((part) => wrap(part, style.width)),
    "",
    style.strong("Options"),
    ...options.flatMap(([name, says]) => entry(name, says, column, style)),
    "",
    style.strong("Examples"),
    ...command.examples.flatMap(({ line, says }) => [`  ${line}`, ...wrap(says, style.width, 6).map((l) => style.quiet(l))]),
    "",
    style.strong("Exit code"),
    ...wrap(command.exits, style.width, 2),
  ].join("\n");
}

function entry(name: string, says: string, column: number, { width }: Style): string[] {
  const [first = "", ...rest] = wrap(says, width, column);
  return name.length + 4 > column ? [`  ${name}`, first, ...rest] : [`  ${name.padEnd(column - 2)}${first.trimStart()}`, ...rest];
}
