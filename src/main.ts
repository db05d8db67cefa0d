import { fileURLToPath } from "node:url";
import { readSettings, type Settings } from "./web/server/settings.ts";
import { startServer } from "./web/server/start-server.ts";

/** The composition root: the only place that reads the environment, once, and wires the parts together. */

function settingsOrExit(): Settings {
  const settings = readSettings(process.env);
  if (settings.ok) return settings.value;
  console.error(settings.problem);
  process.exit(1);
}

const { host, port } = settingsOrExit();
const buildFolder = fileURLToPath(new URL("../build", import.meta.url));
const started = await startServer({ host, port, buildFolder });
if (!started.ok) {
  console.error(started.problem);
  process.exit(1);
}
console.log(`Recert is at ${started.url}`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void started.stop().then(() => process.exit(0)));
}
