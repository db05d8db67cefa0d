import { expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { withPage } from "./open-page.ts";
import { paths } from "./paths.ts";
import { sampleRecord } from "./sample-record.ts";

/** Colours of the dark scheme that are for lines, fills or words on a dark ground: on paper they are pale. */
const meanings = ["counts", "act", "lost", "unknown"].flatMap((name) => [`--${name}`, `--${name}-text`, `--${name}-soft`]);
const variables = [...meanings, "--ink", "--ink-soft", "--paper", "--sheet", "--hairline", "--line", "--mantine-color-anchor", "--mantine-color-error", "--mantine-color-text", "--mantine-color-dimmed"];

test("a page that is dark on the screen is printed in the colours of the light one", async () => {
  const printed = await Promise.all(
    (["light", "dark"] as const).map((colorScheme) =>
      withPage({ colorScheme }, async ({ page }) => {
        await page.goto("/", { waitUntil: "networkidle" });
        await page.emulateMedia({ media: "print" });
        return page.evaluate((names) => names.map((name) => `${name}: ${getComputedStyle(document.documentElement).getPropertyValue(name).trim()}`), variables);
      }),
    ),
  );
  expect(printed[1]).toEqual(printed[0]);
});

test.each([...paths, "/standing?as-of=2026-11-20", "/?as-of=2026-11-20&hold=nasm%2Fcpt&certified.nasm%2Fcpt=2025-03-01&hold=nasm%2Fces"])("%s can be read on paper when the screen is dark", async (path) => {
  await withPage({ colorScheme: "dark" }, async ({ page }) => {
    await page.addInitScript((text) => localStorage.setItem("recert.record", text), JSON.stringify(sampleRecord));
    await page.goto(path, { waitUntil: "networkidle" });
    await page.emulateMedia({ media: "print" });
    expect((await accessibilityFaults(page)).filter((fault) => JSON.stringify(fault).includes("contrast"))).toEqual([]);
  });
});
