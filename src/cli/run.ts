import { nearest } from "../base/nearest.ts";
import { commands } from "./commands.ts";
import { type ExitCode, FINE, WRONG_CALL } from "./exit-code.ts";
import { commandHelp, programHelp } from "./help.ts";
import { parseCall } from "./parse-call.ts";
import { refuse } from "./refuse.ts";
import type { Surroundings } from "./surroundings.ts";

/** Does what the command line says. Everything it touches comes in `around`. */
export async function run(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    const command = name === "help" && rest.length > 0 ? commands.find((c) => c.name === rest[0]) : undefined;
    if (name === "help" && rest[0] !== undefined && !command) return refuse(notACommand(rest[0]), around);
    const text = command ? commandHelp(command, around.style) : programHelp(commands, around.style);
    if (name === undefined) around.complain(text);
    else around.print(text);
    return name === undefined ? WRONG_CALL : FINE;
  }
  if (name === "--version" || name === "-v" || name === "-V") {
    around.print(around.version);
    return FINE;
  }
  const command = commands.find((c) => c.name === name);
  if (!command) return refuse(notACommand(name), around);
  const parsed = parseCall(command, rest);
  if (!parsed.ok) return refuse([parsed.problem, `recert ${command.name} --help says more.`], around);
  if (parsed.call.help) {
    around.print(commandHelp(command, around.style));
    return FINE;
  }
  return command.run(parsed.call, around);
}

function notACommand(name: string): string[] {
  const names = commands.map((c) => c.name);
  const near = nearest(name, names);
  const what = name.startsWith("-") ? "an option" : "a command";
  return [`${name} is not ${what} of recert${near ? `; did you mean "${near}"?` : ""}`, `Commands: ${names.join(", ")}. recert --help says more.`];
}
