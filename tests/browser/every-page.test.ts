import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { withPage } from "./open-page.ts";
import { paths } from "./paths.ts";

const schemes = ["light", "dark"] as const;
const widths = [360, 1280] as const;

describe.each(schemes)("in the %s scheme", (colorScheme) => {
  describe.each(widths)("at %i px", (width) => {
    test.each(paths)("%s is accessible, fits, and is quiet", async (path) => {
      await withPage({ colorScheme, viewport: { width, height: 740 } }, async ({ page, observed }) => {
        await page.goto(path, { waitUntil: "networkidle" });
        const seen = await page.evaluate(() => ({
          scheme: document.documentElement.dataset["mantineColorScheme"],
          sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }));
        expect(seen).toEqual({ scheme: colorScheme, sideways: 0 });
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(observed).toEqual({ errors: [], foreignRequests: [] });
      });
    });
  });
});
