import type { Command } from "./command.ts";
import { bodies } from "./commands/bodies.ts";
import { cases } from "./commands/cases.ts";
import { compare } from "./commands/compare.ts";
import { confidence } from "./commands/confidence.ts";
import { diff } from "./commands/diff.ts";
import { lint } from "./commands/lint.ts";
import { petition } from "./commands/petition.ts";
import { plan } from "./commands/plan.ts";
import { show } from "./commands/show.ts";
import { sources } from "./commands/sources.ts";
import { status } from "./commands/status.ts";

/** Every word that may follow `recert`, in the order of the help. */
export const commands: readonly Command[] = [status, plan, petition, show, compare, diff, bodies, sources, confidence, cases, lint];
