import { parseArgs } from "node:util";
import { nearest } from "../base/nearest.ts";
import type { Command, Option } from "./command.ts";

/** A command line that has been understood. */
export interface Call {
  readonly positionals: readonly string[];
  readonly help: boolean;
  /** Is the switch there? */
  readonly has: (name: string) => boolean;
  /** The option's last value. */
  readonly value: (name: string) => string | undefined;
  readonly values: (name: string) => readonly string[];
}

export type ParsedCall = { readonly ok: true; readonly call: Call } | { readonly ok: false; readonly problem: string };

/** Reads what follows the command's name. Anything not understood is a problem that names what was meant. */
export function parseCall(command: Command, args: readonly string[]): ParsedCall {
  const options = new Map(command.options.map((option) => [option.name, option]));
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: { help: { type: "boolean", short: "h" }, ...Object.fromEntries(command.options.map((o) => [o.name, { type: o.value ? "string" : "boolean", multiple: true }] as const)) },
  });
  const given = new Map<string, string[]>();
  const positionals: string[] = [];
  let help = false;
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    if (token.name === "help") {
      help = true;
      continue;
    }
    const option = options.get(token.name);
    const problem = option ? valueProblem(option, token.value, token.inlineValue) : unknownOption(token.rawName, command);
    if (problem) return { ok: false, problem };
    given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? ""]);
  }
  for (const [name, values] of given)
    if (values.length > 1 && !options.get(name)?.repeatable) return { ok: false, problem: `--${name} is given ${values.length} times; once is enough` };
  const problem = help ? undefined : countProblem(command, positionals);
  if (problem) return { ok: false, problem };
  return { ok: true, call: { positionals, help, has: (name) => given.has(name), value: (name) => given.get(name)?.at(-1), values: (name) => given.get(name) ?? [] } };
}

function valueProblem(option: Option, value: string | undefined, inline: boolean | undefined): string | undefined {
  if (!option.value) return inline ? `--${option.name} takes no value` : undefined;
  const missing = value === undefined || value === "" || (!inline && value.startsWith("-") && value !== "-");
  return missing ? `--${option.name} needs a value: --${option.name} ${option.value}` : undefined;
}

function unknownOption(written: string, command: Command): string {
  const near = nearest(written.replace(/^-+/, ""), [...command.options.map((o) => o.name), "help"]);
  return `${written} is not an option of "recert ${command.name}"${near ? `; did you mean --${near}?` : ""}`;
}

function countProblem({ name, takes, count: [least, most] }: Command, given: readonly string[]): string | undefined {
  if (given.length < least) return `${takes.split(" ")[given.length] ?? takes} is missing: recert ${name} ${takes}`;
  return given.length > most ? `"${given[most] ?? ""}" is one too many: recert ${name} ${takes}`.trim() : undefined;
}
