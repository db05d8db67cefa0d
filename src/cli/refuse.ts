import { type ExitCode, WRONG_CALL } from "./exit-code.ts";
import type { Surroundings } from "./surroundings.ts";
import { plain } from "./terminal/plain.ts";

/** Says what is wrong with the call or the input, line by line, and how the program therefore ends. */
export function refuse(lines: readonly string[], around: Surroundings): ExitCode {
  for (const line of lines) around.complain(plain(line));
  return WRONG_CALL;
}
