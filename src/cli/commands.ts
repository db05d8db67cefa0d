import type { Command } from "./command.ts";
import { cases } from "./commands/cases.ts";
import { lint } from "./commands/lint.ts";
import { status } from "./commands/status.ts";

/** Every word that may follow `recert`, in the order of the help. */
export const commands: readonly Command[] = [status, cases, lint];
