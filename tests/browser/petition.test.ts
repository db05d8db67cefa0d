import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { withPage } from "./open-page.ts";
import { sampleRecord } from "./sample-record.ts";
import type { Page } from "playwright-core";

const record = {
  credentials: [
    { id: "nasm/cpt", "certified-on": "2025-03-01" },
    { id: "npcp/ncpt", "certified-on": "2025-06-01" },
  ],
  activities: [
    { ref: "ces", on: "2025-09-01", course: "nasm/ces" },
    { ref: "w 1", on: "2026-02-10", title: "Pilates, live", kind: "workshop", delivery: "in-person", hours: "4" },
  ],
};

async function keep(page: Page, kept: unknown): Promise<void> {
  await page.addInitScript((text) => localStorage.setItem("recert.record", text), JSON.stringify(kept));
}

test("from the standing to the petition: what waits for approval leads to its fee, and what is lacking to the record", async () => {
  await withPage({}, async ({ page, observed }) => {
    await keep(page, record);
    await page.goto("/standing?as-of=2026-06-01");
    const waiting = page.getByRole("row").filter({ hasText: "Pilates, live" }).getByRole("link", { name: "Check the petition before you pay" });
    await waiting.first().click();
    await page.waitForURL(/\/petition\?as-of=2026-06-01#activity-w%201$/);
    const live = page.getByRole("region", { name: "Pilates, live" });
    await live.waitFor();
    const text = await live.innerText();
    for (const words of ["Petition needed", "25.00 USD", "Your record does not say the provider."]) expect(text).toContain(words);
    const ces = page.getByRole("region", { name: "Corrective Exercise Specialist" });
    expect(await ces.innerText()).toContain("No petition needed");
    // Distance learning, which the Pilates program never takes.
    expect(await ces.innerText()).toContain("Would be refused");
    await live.getByRole("link", { name: "Add it" }).first().click();
    await page.getByText("More about this activity").click();
    await page.getByRole("textbox", { name: "Provider" }).waitFor();
    expect(await page.getByRole("textbox", { name: "Title" }).inputValue()).toBe("Pilates, live");
    expect(observed).toEqual({ errors: [], foreignRequests: [] });
  });
});

test("without scripts the catalogue is found, filtered and followed to a course's value under every body", async () => {
  await withPage({ javaScriptEnabled: false }, async ({ page }) => {
    await page.goto("/courses");
    const titles = await page.getByRole("main").getByRole("heading", { level: 2 }).allInnerTexts();
    expect(titles.length).toBeGreaterThan(20);
    expect(titles).toEqual(titles.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    await page.getByLabel("Find a course or provider").fill("biomechanics");
    await page.getByLabel("Stated for").selectOption("npcp");
    await page.getByRole("button", { name: "Find" }).click();
    await page.waitForURL(/q=biomechanics&body=npcp/);
    expect(await page.getByRole("main").innerText()).toContain("48999.00 INR, seen on");
    await page.getByRole("heading", { name: /TBMM-CES/ }).getByRole("link").click();
    const under = page.getByRole("region", { name: "Under each body" });
    expect(await under.innerText()).toMatch(/Board of Certification for the Athletic Trainer[\s\S]*32 CEU[\s\S]*Category A/);
    const unknown = under.getByRole("group").filter({ hasText: "Canadian Fitness Professionals" });
    await unknown.locator("summary").click();
    expect(await unknown.innerText()).toContain("11.00 CAD for each CEC");
  });
});

test("an empty record says what will stand here", async () => {
  await withPage({}, async ({ page }) => {
    await page.goto("/petition");
    await page.getByRole("heading", { name: "There is nothing to check yet" }).waitFor();
    expect(await page.getByRole("link", { name: "Go to my record" }).getAttribute("href")).toBe("/record");
  });
});

describe.each(["light", "dark"] as const)("in the %s scheme", (colorScheme) => {
  test.each([360, 1280])("the pre-check is accessible, fits and is quiet at %i px", async (width) => {
    await withPage({ colorScheme, viewport: { width, height: 740 } }, async ({ page, observed }) => {
      await keep(page, sampleRecord);
      await page.goto("/petition?as-of=2026-11-20", { waitUntil: "networkidle" });
      await page.getByRole("region", { name: "College course" }).waitFor();
      for (const fold of await page.locator("summary").all()) await fold.click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(observed).toEqual({ errors: [], foreignRequests: [] });
    });
  });
});
