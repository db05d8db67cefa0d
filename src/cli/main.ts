import { DEFECT, UNHEARD } from "./exit-code.ts";
import { run } from "./run.ts";
import { wire } from "./wire.ts";

/** The program: runs the command line in this process, and catches what no command could. */

// A reader that stops listening (`recert … | head`) is no defect; the answer was not heard to its end, so it is not "fine" either.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") process.stderr.write(`The answer could not be written to its end: ${error.message}\n`);
  process.exit(UNHEARD);
});
// Nobody is left to be told; how the program ends still says what came out.
process.stderr.on("error", () => undefined);

try {
  process.exitCode = await run(process.argv.slice(2), wire(process));
} catch (error) {
  // Whatever is wrong with an input has been said by now: this is a defect of the program.
  process.stderr.write(`Recert itself failed. Please report this, with what you typed:\n${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = DEFECT;
}
