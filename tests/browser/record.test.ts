import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { fullRecord } from "./full-record.ts";
import { withPage } from "./open-page.ts";

const open = (page: Page, path: string) => page.goto(path, { waitUntil: "networkidle" });
const stored = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem("recert.record") ?? "null") as Record<string, unknown> | null);
const seed = (page: Page, text: string) => page.addInitScript((kept) => {
  if (localStorage.getItem("recert.record") === null && sessionStorage.getItem("seeded") === null) localStorage.setItem("recert.record", kept);
  sessionStorage.setItem("seeded", "yes");
}, text);

const record = JSON.stringify({
  recert: 1,
  credentials: [{ id: "nasm/cpt", "certified-on": "2025-03-01" }],
  activities: [{ ref: "a1", on: "2026-05-01", title: "Squat clinic", hours: "2" }],
});

test("a credential is added by typing its letters, changed, removed, and brought back", async () => {
  await withPage({}, async ({ page, observed }) => {
    await open(page, "/record");
    await page.getByRole("link", { name: "Add a credential" }).click();
    await page.getByRole("combobox", { name: "Credential" }).fill("nasm-cpt");
    await page.getByRole("option", { name: /^Certified Personal Trainer/ }).click();
    await page.getByLabel("Certified on").fill("2025-03-01");
    await page.getByRole("button", { name: "Add credential" }).click();
    await page.waitForURL("**/record#credentials");
    await page.getByText("Certified 1 Mar 2025").waitFor();
    expect(await stored(page)).toMatchObject({ credentials: [{ id: "nasm/cpt", "certified-on": "2025-03-01" }] });

    await page.getByRole("link", { name: /^Edit Certified Personal Trainer/ }).click();
    await page.getByLabel("Expires on").fill("2027-02-28");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Expires 28 Feb 2027").waitFor();

    await page.getByRole("button", { name: /^Remove Certified Personal Trainer/ }).click();
    expect(await stored(page)).toMatchObject({ credentials: [] });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("credentials-title");
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await page.getByText("Expires 28 Feb 2027").waitFor();
    expect(await page.getByText(/^Undone: Removed/).count()).toBeGreaterThan(0);
    expect(observed).toEqual({ errors: [], foreignRequests: [] });
  });
});

test("a credential form sent empty shows the reason, and no list over it", async () => {
  await withPage({}, async ({ page }) => {
    await open(page, "/record/credential");
    await page.getByRole("button", { name: "Add credential" }).click();
    const field = page.getByRole("combobox", { name: "Credential" });
    await page.getByText("One thing is to be put right").waitFor();
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await field.getAttribute("aria-expanded")).not.toBe("true");
    expect(await field.evaluate((input) => Number.parseFloat(getComputedStyle(input).outlineWidth))).toBeGreaterThanOrEqual(2);
    await field.fill("cscs");
    await page.getByRole("option", { name: /^Certified Strength/ }).waitFor();
  });
});

test("the whole form of a credential works by keyboard", async () => {
  await withPage({}, async ({ page }) => {
    await open(page, "/record/credential");
    await page.getByRole("combobox", { name: "Credential" }).focus();
    await page.keyboard.type("cscs");
    // A busy machine shows what was found a moment later.
    await page.getByRole("option", { name: "Strength and Conditioning" }).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("option", { name: "Strength and Conditioning" }).first().waitFor({ state: "hidden" });
    await page.keyboard.press("Tab");
    await page.getByLabel("Certified on").focus();
    await page.keyboard.type("03012025");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/record#credentials");
    expect(await stored(page)).toMatchObject({ credentials: [{ id: "nsca/cscs", "certified-on": "2025-03-01" }] });
  });
});

test("what is wrong is said at its field, nothing typed is lost, not even by a reload", async () => {
  await withPage({}, async ({ page, observed }) => {
    await seed(page, record);
    await open(page, "/record/activity");
    await page.getByLabel("Title").fill("Half a thing");
    await page.getByLabel("CEU on the certificate").fill("-1");
    await page.getByRole("button", { name: "Add activity" }).click();
    const day = page.getByLabel("Finished on");
    expect(await day.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await day.getAttribute("aria-invalid")).toBe("true");
    const described = await day.getAttribute("aria-describedby");
    expect(await page.locator(`[id="${described?.split(" ").at(-1)}"]`).textContent()).toBe("Please fill this in.");
    expect(await page.getByText("Write a decimal that is not negative, such as 1.9.").count()).toBeGreaterThan(0);
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.reload({ waitUntil: "networkidle" });
    expect(await page.getByLabel("Title").inputValue()).toBe("Half a thing");
    expect(await page.getByLabel("CEU on the certificate").inputValue()).toBe("-1");
    await page.getByLabel("CEU on the certificate").fill("0.2");
    await page.getByLabel("Finished on").fill("2026-06-01");
    await page.getByRole("button", { name: "Add activity" }).click();
    await page.waitForURL("**/record#activities");
    expect(await stored(page)).toMatchObject({ activities: [{ ref: "a1" }, { title: "Half a thing", units: { nasm: "0.2" } }] });
    expect(observed.errors).toEqual([]);
  });
});

describe("hostile strings", () => {
  const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';

  test("are shown as they are and run nothing", async () => {
    await withPage({ viewport: { width: 360, height: 740 } }, async ({ page, observed }) => {
      const long = "x".repeat(300);
      await seed(page, JSON.stringify({ credentials: [], activities: [{ ref: "a1", on: "2026-05-01", title: hostile }, { ref: "a2", on: "2026-05-02", title: long }, { ref: "a3", on: "2026-05-03", title: "שלום עולם (1.9)" }] }));
      await open(page, "/record");
      await page.getByText(hostile).first().waitFor();
      expect(await page.evaluate(() => "hacked" in window)).toBe(false);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      expect(await page.locator("bdi", { hasText: "שלום" }).count()).toBeGreaterThan(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(observed.errors).toEqual([]);
    });
  });

  test("with hidden marks are refused with a reason and kept in the field", async () => {
    await withPage({}, async ({ page }) => {
      await open(page, "/record/activity");
      await page.getByLabel("Title").fill("safe\u202Egpj.exe");
      await page.getByLabel("Finished on").fill("2026-05-01");
      await page.getByRole("button", { name: "Add activity" }).click();
      expect(await page.getByText("Write text without control characters or hidden direction marks.").count()).toBeGreaterThan(0);
      expect(await page.getByLabel("Title").inputValue()).toBe("safe\u202Egpj.exe");
    });
  });
});

test("text that is no record is set aside and can be saved", async () => {
  await withPage({}, async ({ page }) => {
    await seed(page, '{"credentials": [{"id": 7');
    await open(page, "/record");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save the text" }).click();
    const stream = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toBe('{"credentials": [{"id": 7');
    await page.reload({ waitUntil: "networkidle" });
    expect(await page.getByText("Something kept here could not be read").count()).toBe(1);
    await page.getByRole("button", { name: "Discard it" }).click();
    expect(await page.getByText("Something kept here could not be read").count()).toBe(0);
  });
});

test("a full store is said, the change stays on the page, and export is offered", async () => {
  await withPage({}, async ({ page }) => {
    await seed(page, record);
    await open(page, "/record");
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await page.getByRole("button", { name: "Remove Squat clinic" }).click();
    await page.getByText("Your last change is not kept yet").waitFor();
    expect(await page.getByText("Squat clinic", { exact: true }).count()).toBe(0);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export as JSON" }).click();
    expect((await download).suggestedFilename()).toBe("recert-record.json");
  });
});

test("two tabs show the same record", async () => {
  await withPage({}, async ({ page }) => {
    await seed(page, record);
    await open(page, "/record");
    const other = await page.context().newPage();
    await open(other, "/record");
    await other.getByRole("button", { name: "Remove Squat clinic" }).click();
    await page.getByText("Courses, workshops, webinars").waitFor();
    expect(await page.getByText("Squat clinic").count()).toBe(0);
  });
});

test("everything can be erased, and that can be undone", async () => {
  await withPage({}, async ({ page }) => {
    await seed(page, record);
    await open(page, "/record");
    await page.getByRole("button", { name: "Erase everything" }).click();
    await page.getByRole("button", { name: "Yes, erase everything" }).click();
    expect(await stored(page)).toEqual({ recert: 1, credentials: [] });
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    expect(await stored(page)).toEqual(JSON.parse(record));
  });
});

test("to have none and to have said nothing are kept apart", async () => {
  await withPage({}, async ({ page }) => {
    await open(page, "/record");
    await page.getByRole("button", { name: "I have no cards" }).click();
    expect(await stored(page)).toMatchObject({ cards: [] });
    await page.getByRole("button", { name: "Leave it open" }).click();
    expect(await stored(page)).not.toHaveProperty("cards");
    await page.getByLabel("Where do you work?").selectOption("us");
    expect(await stored(page)).toMatchObject({ facts: { country: "us" } });
    await page.getByLabel("Your name").fill("Ada\u202E");
    await page.getByLabel("Your name").blur();
    await page.getByText("Write text without control characters or hidden direction marks.").waitFor();
    await page.getByLabel("Your name").fill("Ada");
    await page.getByLabel("Your name").blur();
    expect(await stored(page)).toMatchObject({ name: "Ada", facts: { country: "us" } });
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    expect(await stored(page)).not.toHaveProperty("name");
    expect(await page.getByLabel("Your name").inputValue()).toBe("");
  });
});

describe.each(["light", "dark"] as const)("in the %s scheme at 360 px", (colorScheme) => {
  test.each(["/record", "/record/credential", "/record/activity", "/record/card", "/record/attestation", "/record/exam", "/record/grant", "/record/import"])("%s fits and is accessible", async (path) => {
    await withPage({ colorScheme, viewport: { width: 360, height: 740 } }, async ({ page, observed }) => {
      await seed(page, record);
      await open(page, path);
      for (const folded of await page.locator("details").all()) await folded.evaluate((element) => ((element as HTMLDetailsElement).open = true));
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(observed).toEqual({ errors: [], foreignRequests: [] });
    });
  });
});

test("without JavaScript the page says what it needs", async () => {
  // A browser driven by a test keeps noscript hidden even when its scripts are off: the answer itself is read.
  const html = await (await fetch(new URL("/record", inject("baseUrl")))).text();
  expect(/<noscript>.*This page needs JavaScript.*<\/noscript>/s.test(html)).toBe(true);
  expect(html).toContain("Kept in this browser only.");
});

test("an entry of every list, with every key that it may have, goes through its form and loses nothing", async () => {
  await withPage({}, async ({ page, observed }) => {
    await page.addInitScript((text) => {
      if (localStorage.getItem("recert.record") === null) localStorage.setItem("recert.record", text);
    }, JSON.stringify(fullRecord));
    const kept = () => page.evaluate(() => JSON.parse(localStorage.getItem("recert.record") ?? "null") as unknown);
    const forms = ["credential?key=nasm%2Fcpt", "credential?key=ace%2Fcpt", "activity?key=a1", "card?key=c1", "attestation?key=0", "exam?key=0", "grant?key=0"];
    for (const form of forms) {
      await page.goto(`/record/${form}`, { waitUntil: "networkidle" });
      for (const fold of await page.locator("summary").all()) await fold.click();
      await page.getByRole("button", { name: "Save" }).click();
      await page.waitForURL(/\/record#/);
      expect(await kept()).toEqual(fullRecord);
    }
    // What is changed changes, and nothing else with it.
    await page.goto("/record/credential?key=nasm%2Fcpt", { waitUntil: "networkidle" });
    await page.getByText("More about this credential").click();
    await page.getByLabel("Carried into the cycle it began").last().fill("0.3");
    await page.getByLabel("Note").fill("Another note");
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL(/\/record#/);
    const [first, ...others] = fullRecord.credentials;
    const renewals = [first?.renewals[0], { ...first?.renewals[1], carried: "0.3" }];
    expect(await kept()).toEqual({ ...fullRecord, credentials: [{ ...first, note: "Another note", renewals }, ...others] });
    expect(observed.errors).toEqual([]);
  });
});
