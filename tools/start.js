// Plain JavaScript: this runs under whatever Node the machine has, before the project's own is there.
import { spawn } from "node:child_process";
import { build } from "./setup/build.js";
import { install } from "./setup/install.js";
import { inRoot, nodeBinary, root } from "./setup/paths.js";
import { snapshot } from "./setup/snapshot.js";

install();
build();
snapshot();

const server = spawn(nodeBinary, [inRoot("src", "main.ts")], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, NODE_ENV: "production" },
});
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.on(signal, () => server.kill(signal));
}
server.on("exit", (code) => process.exit(code ?? 0));
