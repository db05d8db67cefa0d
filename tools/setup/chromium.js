import { existsSync } from "node:fs";
import { inRoot } from "./paths.js";
import { run, runNode } from "./run.js";

/** Chromium without windows, of Debian: it draws the same pages and takes half the processor time. */
const SHELL = "/usr/bin/chromium-headless-shell";

const KNOWN = [
  SHELL,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** @returns {string | undefined} */
const systemChromium = () => KNOWN.find((path) => existsSync(path));

/** Gets the shell; where a distribution does not have it, the whole browser, unless there is one. Without a network it gives up soon. */
function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log("Installing Chromium with apt-get …");
  const apt = (/** @type {string[]} */ ...args) =>
    run("apt-get", ["-qq", "-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=20", ...args], { DEBIAN_FRONTEND: "noninteractive" });
  const get = (/** @type {string} */ name) => apt("-y", "install", "--no-install-recommends", name);
  apt("update");
  if (get("chromium-headless-shell") !== 0 && !systemChromium()) get("chromium");
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
 * The path of a Chromium for the browser tests: RECERT_CHROMIUM, else Debian's Chromium without windows, which is
 * installed where that is possible (as root), else the system's, else Playwright's own download.
 * @returns {Promise<string>}
 * @throws when none can be had
 */
export async function findChromium() {
  const wanted = process.env["RECERT_CHROMIUM"];
  if (wanted) return wanted;
  if (!existsSync(SHELL)) installWithApt();
  const path = systemChromium() ?? (await playwrightChromium());
  if (!path) {
    throw new Error("No Chromium for the browser tests: install one, or name its path in RECERT_CHROMIUM.");
  }
  return path;
}
