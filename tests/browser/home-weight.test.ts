import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withPage } from "./open-page.ts";

/** Bytes of the scripts as sent: gzip, and Brotli, which every browser of today asks for. */
function weightOf(paths: ReadonlySet<string>, as: "gz" | "br" = "gz"): number {
  const files = [...paths].map((path) => `build/client${path}.${as}`).filter((file) => existsSync(file));
  return files.reduce((sum, file) => sum + readFileSync(file).byteLength, 0);
}

test("Home weighs less than 200 kB of scripts; the engine that answers in the browser comes when it is first needed, and is small", async () => {
  await withPage({}, async ({ page }) => {
    const scripts = new Set<string>();
    page.on("response", (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith(".js")) scripts.add(pathname);
    });
    await page.goto("/?as-of=2026-11-20", { waitUntil: "networkidle" });
    const arrived = weightOf(scripts);
    await page.getByRole("link", { name: "NASM CPT, CES and PES" }).click();
    await page.getByText("NASM CES and PES do not expire.").waitFor();
    await page.waitForLoadState("networkidle");
    const later = weightOf(scripts) - arrived;
    const all = weightOf(scripts, "br");
    console.log(`Home and its engine as Brotli: ${(all / 1000).toFixed(1)} kB`);
    console.log(`Home: ${(arrived / 1000).toFixed(1)} kB of scripts; its engine, fetched when first needed: ${(later / 1000).toFixed(1)} kB`);
    expect(arrived).toBeGreaterThan(50_000);
    expect(arrived).toBeLessThan(200_000);
    // Every shape of rule and how its answer is explained, of all bodies: measured as 66 kB, with room for no more than a few shapes.
    expect(later).toBeGreaterThan(20_000);
    expect(later).toBeLessThan(68_000);
    expect(all).toBeLessThan(225_000);
  });
});
