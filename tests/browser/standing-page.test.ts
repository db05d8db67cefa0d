import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { withPage } from "./open-page.ts";
import { sampleRecord } from "./sample-record.ts";

const path = "/standing?as-of=2026-11-20";

/** Puts a record into the browser before any page is drawn, once: what the page writes stays. */
async function keep(page: Page, record: unknown): Promise<void> {
  await page.addInitScript((text) => {
    if (localStorage.getItem("recert.record") === null) localStorage.setItem("recert.record", text);
  }, JSON.stringify(record));
}

const section = (page: Page, name: string) => page.getByRole("region", { name });

test("an empty record is told what will stand here, and where to start", async () => {
  await withPage({}, async ({ page, observed }) => {
    await page.goto(path);
    await page.getByRole("heading", { name: "Your record is empty" }).waitFor();
    expect(await page.getByRole("link", { name: "Start my record" }).getAttribute("href")).toBe("/record");
    expect(observed.errors).toEqual([]);
  });
});

test("text kept here that is no record is offered back, not passed over", async () => {
  await withPage({}, async ({ page }) => {
    await keep(page, { credentials: 7 });
    await page.goto(path);
    await page.getByText("Something kept here could not be read").waitFor();
    expect(await page.getByRole("button", { name: "Save the text" }).isVisible()).toBe(true);
  });
});

test("an answer that the browser has no room for is not said to be kept", async () => {
  await withPage({}, async ({ page }) => {
    await keep(page, { credentials: [{ id: "nasm/cpt", "certified-on": "2025-03-01" }] });
    await page.goto(path);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    const form = page.getByRole("form", { name: /^Do you hold/ });
    await form.getByLabel("Issued on").fill("2026-05-01");
    await form.getByLabel("Last day").fill("2028-05-01");
    await form.getByLabel("How it was taken").selectOption("in-person");
    await form.getByRole("button", { name: "Add the card" }).click();
    await page.getByText("Your last change is not kept yet").waitFor();
    expect(await page.getByRole("button", { name: "Export as JSON" }).isVisible()).toBe(true);
  });
});

test("without JavaScript the page says why it is empty and where the answer is", async () => {
  await withPage({ javaScriptEnabled: false }, async ({ page }) => {
    await page.goto(path);
    expect(await page.getByText("reading it needs JavaScript").isVisible()).toBe(true);
    expect(await page.getByText("Reading your record").isVisible()).toBe(false);
  });
});

test("every credential has its sentence, its state in words, its figures and its reasons", async () => {
  await withPage({}, async ({ page, observed }) => {
    await keep(page, sampleRecord);
    await page.goto(path);
    const cpt = section(page, "NASM: Certified Personal Trainer");
    await cpt.waitFor();
    const text = await cpt.innerText();
    for (const words of ["Ready to renew", "4.5 of 2.0 CEU", "Surplus: 2.5 CEU", "28 February 2027", "Before you were certified", "99.00 USD"]) expect(text).toContain(words);
    expect(await section(page, "ACE: Personal Trainer").innerText()).toContain("You are 1.4 CEC short, and 1 other requirement is open. Renew by 30 November 2026, in 10 days.");
    expect(await section(page, "NASM: Corrective Exercise Specialist").innerText()).toContain("It does not expire.");
    expect(await section(page, "NOBODY: nobody/knows").innerText()).toContain("Not known yet");
    expect(observed).toEqual({ errors: [], foreignRequests: [] });
  });
});

test("marks on the band say what each activity gave, by keyboard and as a table", async () => {
  await withPage({ viewport: { width: 1280, height: 800 } }, async ({ page }) => {
    await keep(page, sampleRecord);
    await page.goto(path);
    const band = page.getByRole("figure", { name: /^Certified Personal Trainer, cycle from 1 March 2025 to 28 February 2027/ });
    const mark = band.getByRole("button", { name: /^Corrective Exercise Specialist, 1 Sep 2025: 1\.9 CEU\. Counts\./ });
    await mark.focus();
    const card = page.getByText("1 Sep 2025 · 1.9 CEU", { exact: false });
    await card.waitFor();
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    await mark.hover();
    await card.waitFor();
    const table = band.getByRole("table");
    expect(await table.innerText()).toContain("Corrective Exercise Specialist");
    await band.getByRole("button", { name: "Show as a table" }).click();
    expect(await band.getByRole("button", { name: "Hide the table" }).getAttribute("aria-expanded")).toBe("true");
    expect(await table.getByRole("row").count()).toBeGreaterThan(6);
  });
});

test("looking ahead changes the address and the answer, and back", async () => {
  await withPage({}, async ({ page }) => {
    await keep(page, { credentials: [{ id: "nasm/cpt", "certified-on": "2025-03-01" }], activities: [], cards: [] });
    await page.goto(path);
    const cpt = section(page, "NASM: Certified Personal Trainer");
    await cpt.getByText("Still open").first().waitFor();
    await page.getByRole("textbox", { name: "As of" }).fill("2027-03-10");
    await page.waitForURL(/as-of=2027-03-10/);
    await page.getByText("As of 10 March 2027").waitFor();
    expect(await page.getByRole("textbox", { name: "As of" }).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByRole("link", { name: "Back to today" }).click();
    await page.waitForURL((url) => !url.search.includes("as-of"));
    // The address changes first; the answer, and the field with it, a moment later.
    await page.getByText("As of 10 March 2027").waitFor({ state: "detached" });
    expect(await page.getByRole("textbox", { name: "As of" }).inputValue()).not.toBe("2027-03-10");
  });
});

test("the browser fetches the rulebooks that the record needs, and no others", async () => {
  await withPage({}, async ({ page }) => {
    const fetched: string[] = [];
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith("/data/")) fetched.push(pathname);
    });
    await keep(page, { credentials: [{ id: "nasm/cpt", "certified-on": "2025-03-01" }, { id: "ace/cpt", "certified-on": "2025-03-01" }, { id: "nasm/ces" }] });
    await page.goto(path, { waitUntil: "networkidle" });
    await section(page, "ACE: Personal Trainer").waitFor();
    expect(fetched.toSorted()).toEqual(["/data/rulebooks/ace.json", "/data/rulebooks/nasm.json"]);
  });
});

test("renewals with what they carried, and for which credential an activity is used, are answered in place", async () => {
  await withPage({ colorScheme: "dark", viewport: { width: 360, height: 740 } }, async ({ page, observed }) => {
    await keep(page, {
      credentials: [{ id: "reps-nz/registration", "certified-on": "2022-03-01", "expires-on": "2027-09-30" }, { id: "canfitpro/pts", "certified-on": "2020-05-31", "expires-on": "2027-05-31" }, { id: "canfitpro/fis", "certified-on": "2021-05-31", "expires-on": "2027-05-31" }],
      activities: [{ ref: "w", on: "2026-09-15", title: "Workshop", kind: "course", units: { canfitpro: "4.0" } }],
      cards: [],
    });
    await page.goto(path, { waitUntil: "networkidle" });
    for (const fold of await page.locator("summary").all()) await fold.click();
    const carried = page.getByRole("form", { name: /were carried into the cycle/ });
    await carried.scrollIntoViewIfNeeded();
    expect(await carried.getByLabel("It brought an end on").inputValue()).toBe("2027-09-30");
    await carried.getByLabel("Renewed on").fill("2026-09-20");
    await carried.getByLabel("Carried into the cycle it began").fill("4");
    await carried.getByRole("button", { name: "Save the answer" }).click();
    await carried.waitFor({ state: "detached" });
    const used = page.getByRole("form", { name: /^For which of your .* credentials do you use Workshop/ }).first();
    await used.getByRole("button", { name: "Save the answer" }).click();
    await used.getByText("Choose at least one.").waitFor();
    await used.getByLabel("CANFITPRO: Personal Training Specialist").check();
    await used.getByRole("button", { name: "Save the answer" }).click();
    await used.waitFor({ state: "detached" });
    const kept = await page.evaluate(() => JSON.parse(localStorage.getItem("recert.record") ?? "{}") as { credentials: unknown[]; activities: { for: unknown }[] });
    expect(kept.credentials[0]).toEqual({ id: "reps-nz/registration", "certified-on": "2022-03-01", renewals: [{ on: "2026-09-20", ends: "2027-09-30", carried: "4" }] });
    expect(kept.activities[0]?.for).toEqual(["canfitpro/pts", "reps-nz/registration"]);
    expect(observed.errors).toEqual([]);
  });
});

test("a question is answered in place, changes the answer, and can be undone", async () => {
  await withPage({}, async ({ page }) => {
    await keep(page, { credentials: [{ id: "nasm/cpt", "certified-on": "2025-03-01" }] });
    await page.goto(path);
    const form = page.getByRole("form", { name: /^Do you hold/ });
    await form.getByLabel("Issued on").fill("2026-05-01");
    await form.getByLabel("Last day").fill("2025-05-01");
    await form.getByLabel("How it was taken").selectOption("in-person");
    await form.getByRole("button", { name: "Add the card" }).click();
    await form.getByText("The card ends before it was issued. Nothing was changed.").waitFor();
    await form.getByLabel("Last day").fill("2028-05-01");
    await form.getByRole("button", { name: "Add the card" }).click();
    await form.waitFor({ state: "detached" });
    expect(await section(page, "NASM: Certified Personal Trainer").innerText()).toContain("0.1 of 2.0 CEU");
    await page.getByRole("button", { name: "Undo" }).first().click();
    await form.waitFor();
  });
});

test("an answer keeps the place on the page, and the focus goes to what is asked next", async () => {
  await withPage({ viewport: { width: 1000, height: 420 } }, async ({ page }) => {
    await keep(page, { credentials: [{ id: "nasm/ces" }, { id: "ace/cpt", "certified-on": "2024-11-15", "expires-on": "2026-11-30" }, { id: "nasm/cpt", "certified-on": "2025-03-01" }] });
    await page.goto(path, { waitUntil: "networkidle" });
    const form = section(page, "NASM: Certified Personal Trainer").getByRole("form", { name: /^Do you hold/ });
    await form.getByRole("button", { name: "I hold none" }).click();
    await page.waitForFunction(() => document.activeElement !== document.body && !(document.activeElement instanceof HTMLButtonElement));
    expect(await page.evaluate(() => document.activeElement?.closest("section")?.getAttribute("aria-labelledby"))).toBe("nasm/cpt-name");
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    expect(await page.evaluate(() => { const box = document.activeElement?.getBoundingClientRect(); return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight; })).toBe(true);
    expect(await page.locator("[aria-live=polite]").filter({ hasText: "Answered" }).count()).toBeGreaterThan(0);
  });
});

test("on paper what is folded is open, and every mark is the number of a source in the list at the end", async () => {
  await withPage({}, async ({ page }) => {
    await keep(page, sampleRecord);
    await page.goto(path, { waitUntil: "networkidle" });
    await section(page, "NASM: Certified Personal Trainer").waitFor();
    await page.emulateMedia({ media: "print" });
    const marks = await page.locator("main a[data-confidence]").evaluateAll((all) => all.map((mark) => ({ says: mark.textContent, numbers: mark.querySelector("[data-numbers]")?.getAttribute("data-numbers") ?? "" })));
    expect(marks.length).toBeGreaterThan(20);
    // What nobody found has no source: it says so in its word.
    for (const { says, numbers } of marks) expect(numbers === "" ? says : numbers).toMatch(/^\d+(, \d+)*$|unknown/);
    const count = await section(page, "Sources").getByRole("listitem").count();
    expect(Math.max(...marks.flatMap(({ numbers }) => numbers.split(", ").map(Number)))).toBe(count);
    expect(await page.locator("details li, details form").evaluateAll((inside) => inside.every((one) => one.checkVisibility({ contentVisibilityAuto: true })))).toBe(true);
  });
});

test("the standing is handed over as the JSON that the terminal prints", async () => {
  await withPage({}, async ({ page }) => {
    await keep(page, sampleRecord);
    await page.goto(path);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download as JSON" }).click()]);
    expect(download.suggestedFilename()).toBe("standing-2026-11-20.json");
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(JSON.parse(Buffer.concat(chunks).toString("utf8"))).toMatchObject({ asOf: "2026-11-20", credentials: [{ id: "nasm/cpt", state: "ready" }, {}, {}, {}, {}] });
  });
});

test("rulebooks that cannot be fetched are said, the record is safe, and it can be tried again", async () => {
  await withPage({}, async ({ page }) => {
    await keep(page, sampleRecord);
    await page.route("**/data/rulebooks/*", (route) => route.abort());
    await page.goto(path);
    await page.getByText("Your record is safe in this browser").waitFor();
    await page.unroute("**/data/rulebooks/*");
    await page.getByRole("button", { name: "Try again" }).click();
    await section(page, "NASM: Certified Personal Trainer").waitFor();
    expect(await page.getByText("could not be fetched").count()).toBe(0);
  });
});

test("a record with very many activities is still answered, its lists a part at a time", async () => {
  const activities = Array.from({ length: 3000 }, (_, n) => ({ ref: `a${n}`, on: `2026-0${(n % 9) + 1}-10`, title: `Session ${n}`, kind: "workshop", hours: "1", units: { nasm: "0.1" } }));
  await withPage({}, async ({ page }) => {
    await keep(page, { credentials: [{ id: "nasm/cpt", "certified-on": "2025-03-01" }], activities });
    await page.goto(path);
    const list = page.getByRole("table", { name: /^What each activity gave/ });
    await list.waitFor();
    expect(await list.getByRole("row").count()).toBe(101);
    await page.getByRole("button", { name: "Show 100 more of 2,900" }).click();
    expect(await list.getByRole("row").count()).toBe(201);
  });
});

describe.each(["light", "dark"] as const)("in the %s scheme", (colorScheme) => {
  test.each([360, 1280])("the page is accessible, fits and is quiet at %i px", async (width) => {
    await withPage({ colorScheme, viewport: { width, height: 740 } }, async ({ page, observed }) => {
      await keep(page, { ...sampleRecord, credentials: sampleRecord.credentials.filter((c) => c.id !== "nobody/knows") });
      await page.goto(path, { waitUntil: "networkidle" });
      await section(page, "NASM: Certified Personal Trainer").waitFor();
      for (const fold of await page.locator("summary").all()) await fold.click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(observed).toEqual({ errors: [], foreignRequests: [] });
    });
  });
});
