import { existsSync } from "node:fs";
import { inRoot } from "./paths.js";
import { run, runNode } from "./run.js";

const KNOWN = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** @returns {string | undefined} */
const systemChromium = () => KNOWN.find((path) => existsSync(path));

function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log("Installing Chromium with apt-get …");
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["-qq", "update"], quiet);
  run("apt-get", ["-qq", "-y", "install", "--no-install-recommends", "chromium"], quiet);
}

async function playwrightChromium() {
  const { chromium } = await import("playwright-core");
  const path = chromium.executablePath();
  if (!existsSync(path)) {
    console.log("Downloading Chromium with Playwright …");
    runNode([inRoot("node_modules", "playwright-core", "cli.js"), "install", "chromium"]);
  }
  return existsSync(path) ? path : undefined;
}

/**
 * The path of a Chromium for the browser tests: RECERT_CHROMIUM, else the system's, else Debian's
 * package (as root), else Playwright's own download.
 * @returns {Promise<string>}
 * @throws when none can be had
 */
export async function findChromium() {
  const wanted = process.env["RECERT_CHROMIUM"];
  if (wanted) return wanted;
  if (!systemChromium()) installWithApt();
  const path = systemChromium() ?? (await playwrightChromium());
  if (!path) {
    throw new Error("No Chromium for the browser tests: install one, or name its path in RECERT_CHROMIUM.");
  }
  return path;
}
