import { fileURLToPath } from "node:url";
import { formatDiagnostic } from "./base/diagnostic.ts";
import type { LoadedRulebooks } from "./app/rulebooks/loaded-rulebooks.ts";
import { openRulebooks } from "./app/rulebooks/open-rulebooks.ts";
import { forHolders } from "./app/rulebooks/without-drafts.ts";
import { ownSnapshot } from "./store/folder/own-snapshot.ts";
import { rulebookFolder } from "./store/folder/rulebook-folder.ts";
import { readSettings, type Settings } from "./web/server/settings.ts";
import { startFeedPlanner } from "./web/server/start-feed-planner.ts";
import { startServer } from "./web/server/start-server.ts";

/** The composition root: the only place that reads the environment, once, and wires the parts together. */

function settingsOrExit(): Settings {
  const settings = readSettings(process.env);
  if (settings.ok) return settings.value;
  console.error(settings.problem);
  process.exit(1);
}

/** A rulebook with a defect is left out and said so; the others serve. */
async function rulebooksOrExit(): Promise<LoadedRulebooks> {
  const own = fileURLToPath(new URL("../rulebooks", import.meta.url));
  const loading = await openRulebooks(ownSnapshot(), rulebookFolder(own, process.cwd()), []);
  if (!loading.ok) {
    console.error(loading.problem);
    process.exit(1);
  }
  for (const defect of loading.value.diagnostics.filter(({ severity }) => severity === "error")) console.error(formatDiagnostic(defect));
  return forHolders(loading.value);
}

const { host, port } = settingsOrExit();
const buildFolder = fileURLToPath(new URL("../build", import.meta.url));
const rulebooks = await rulebooksOrExit();
const started = await startServer({ host, port, buildFolder, rulebooks, planFeed: startFeedPlanner(new URL("./feed-thread.ts", import.meta.url)) });
if (!started.ok) {
  console.error(started.problem);
  process.exit(1);
}
console.log(`Recert is at ${started.url}`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void started.stop().then(() => process.exit(0)));
}
