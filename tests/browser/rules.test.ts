import { expect, test } from "vitest";
import { withPage } from "./open-page.ts";

test("from the list to a row: every row has its own link, which works without JavaScript", async () => {
  await withPage({ javaScriptEnabled: false }, async ({ page }) => {
    await page.goto("/rules");
    await page.getByLabel("Find a body, credential or course").fill("nasm personal");
    await page.getByRole("button", { name: "Find" }).click();
    await page.getByRole("link", { name: "Certified Personal Trainer", exact: true }).click();
    const rows = page.locator('li[id^="require.total.at-least@"]');
    // A click does not wait for the page that it leads to.
    await rows.first().waitFor();
    await rows.first().getByRole("link", { name: /^Link to this row/ }).click();
    await page.locator(":target").waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#require\.total\.at-least@/);
    expect(await page.locator(":target").textContent()).toContain("CEU");
  });
});

test("ids are unique, and every row names its value and how sure it is", async () => {
  await withPage({}, async ({ page }) => {
    await page.goto("/rules/nsca/cscs", { waitUntil: "networkidle" });
    const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const rows = page.locator("li[data-tense]");
    expect(await rows.count()).toBeGreaterThan(20);
    expect(await page.locator("li[data-tense]:not(:has([data-confidence]))").count()).toBe(0);
  });
});

test("a link inside the app to an earlier row opens the fold it lies in and marks it", async () => {
  await withPage({}, async ({ page }) => {
    await page.goto("/rules/nsca/cscs", { waitUntil: "networkidle" });
    const id = await page.locator("details li[data-tense=past]").first().getAttribute("id");
    await page.goto(`/rules/nsca/cscs#${id ?? ""}`, { waitUntil: "networkidle" });
    const row = page.locator(`[id="${id ?? ""}"]`);
    await row.waitFor({ state: "visible" });
    expect(await row.getAttribute("data-target")).toBe("true");
  });
});

test("as of another day, other rows are in force; what is no day is said", async () => {
  await withPage({}, async ({ page }) => {
    await page.goto("/rules/nsca/cscs?on=2013-06-01", { waitUntil: "networkidle" });
    expect(await page.getByLabel("Rows in force on").inputValue()).toBe("2013-06-01");
    expect(await page.locator("li[data-tense=coming]").count()).toBeGreaterThan(0);
    await page.goto("/rules/nsca/cscs?on=2013-02-30", { waitUntil: "networkidle" });
    expect(await page.getByText("“2013-02-30” is no day").count()).toBe(1);
  });
});

test.each(["/rules/nobody", "/rules/nasm/nothing", "/rules/nasm/courses/nothing", "/rules/nasm/%3Cscript%3E"])("%s answers 404 and leads on", async (path) => {
  await withPage({}, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("There is no page here");
  });
});

test("a search that finds nothing says so and shows hostile words as they are", async () => {
  await withPage({}, async ({ page, observed }) => {
    await page.goto(`/rules?q=${encodeURIComponent("<img src=x onerror=alert(1)>")}`, { waitUntil: "networkidle" });
    expect(await page.getByText("<img src=x onerror=alert(1)>").count()).toBe(1);
    expect(observed.errors).toEqual([]);
  });
});
