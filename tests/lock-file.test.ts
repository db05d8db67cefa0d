import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Locked {
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync("package-lock.json", "utf8");
const packages = (JSON.parse(text) as { packages: Record<string, Locked> }).packages;

test("the lock file holds no download address", () => {
  expect(text).not.toContain('"resolved"');
});

test("`node` alone brings an install script on the platforms we know", () => {
  const scripted = Object.keys(packages).filter((path) => packages[path]?.hasInstallScript);
  expect(scripted.filter((path) => !path.endsWith("/fsevents"))).toEqual(["node_modules/node"]);
});

// A release whose builds for other platforms are not published yet leaves them out here, and `npm ci` then
// refuses everywhere: pin the newest release that is complete.
test("every optional dependency is locked, for all platforms", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});
