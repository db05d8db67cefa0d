import { expect, test } from "vitest";
import { withPage } from "./open-page.ts";
import { paths } from "./paths.ts";

const affiliation = "Recert is not affiliated with any certifying body.";

test.each(paths)("%s shows the line about the certifying bodies without scrolling", async (path) => {
  await withPage({ viewport: { width: 360, height: 740 } }, async ({ page }) => {
    await page.goto(path);
    const box = await page.getByText(affiliation).boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(740);
  });
});

test.each(paths)("%s reads the same without JavaScript", async (path) => {
  await withPage({ javaScriptEnabled: false }, async ({ page }) => {
    await page.goto(path);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await page.getByText(affiliation).count()).toBe(1);
  });
});

test("the skip link is the first stop of the keyboard and leads to the content", async () => {
  await withPage({}, async ({ page }) => {
    await page.goto("/record", { waitUntil: "networkidle" });
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  });
});

test("a chosen colour scheme is there at the first paint of the next page", async () => {
  await withPage({ colorScheme: "light" }, async ({ page, observed }) => {
    await page.goto("/", { waitUntil: "networkidle" });
    await page.getByLabel("Colours").selectOption("dark");
    await page.goto("/rules", { waitUntil: "commit" });
    await page.waitForSelector("body");
    const scheme = await page.evaluate(() => document.documentElement.dataset["mantineColorScheme"]);
    expect(scheme).toBe("dark");
    await page.waitForLoadState("networkidle");
    expect(await page.getByLabel("Colours").inputValue()).toBe("dark");
    expect(observed.errors).toEqual([]);
  });
});

test("following a link changes the page in place and marks where we are", async () => {
  await withPage({}, async ({ page, observed }) => {
    await page.goto("/", { waitUntil: "networkidle" });
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Rules" }).click();
    await page.waitForURL("**/rules");
    await page.getByRole("heading", { level: 1, name: "Rules" }).waitFor();
    expect(await page.title()).toBe("Rules · Recert");
    expect(await page.locator('[aria-current="page"]').textContent()).toBe("Rules");
    expect(observed).toEqual({ errors: [], foreignRequests: [] });
  });
});
