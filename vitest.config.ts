import { defineConfig } from "vitest/config";

/**
 * Two projects: `unit` is everything that needs no browser; `browser` drives one Chromium against one built server.
 * Both use every core (Vitest leaves one idle unless told). A worker runs file after file and loads each module once:
 * no test replaces a module or changes a global, so nothing passes from one file to the next.
 * The time limits are for what hangs: a busy machine is no fault.
 */
export default defineConfig({
  test: {
    isolate: false,
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "src/**/*.test.tsx", "tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/global-setup.ts"],
        },
      },
    ],
  },
});
