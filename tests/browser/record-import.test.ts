import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { withPage } from "./open-page.ts";

const stored = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem("recert.record") ?? "null") as { credentials: { id: string }[]; activities?: { ref: string; title?: string; on: string }[] } | null);

async function paste(page: Page, text: string): Promise<void> {
  await page.goto("/record/import", { waitUntil: "networkidle" });
  await page.getByLabel("Or paste it here").fill(text);
  await page.getByRole("button", { name: "Read it" }).click();
}

async function textOfDownload(page: Page, button: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await waiting;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString() };
}

describe("a broken record file", () => {
  const yaml = "credentials:\n  - { id: nasm/cpt, certified-on: 2025-02-30 }\n  - { id: nasm/ces }\nactivities:\n  - { ref: a1, on: 2026-05-01, title: Squat clinic }\n  - { ref: a2, on: soon }\n";

  test("names the line, brings in what is right and keeps the rest in the box", async () => {
    await withPage({}, async ({ page, observed }) => {
      await paste(page, yaml);
      await page.getByText("2 things cannot be used as they are").waitFor();
      const list = page.getByLabel("What is left out");
      expect(await list.textContent()).toContain("Line 2: credentials.0.certified-on: Write a date that exists");
      expect(await list.textContent()).toContain("Line 6: activities.1.on: Write a date such as 2026-01-31.");
      expect(await accessibilityFaults(page)).toEqual([]);
      const file = await textOfDownload(page, "Save what is left out as a file");
      expect(file.name).toBe("recert-left-out.yaml");
      expect(file.text).toContain("certified-on: 2025-02-30");
      expect(file.text).toContain("on: soon");
      await page.getByRole("button", { name: "Add to my record" }).click();
      expect(await stored(page)).toMatchObject({ credentials: [{ id: "nasm/ces" }], activities: [{ ref: "a1" }] });
      const left = await page.getByRole("textbox", { name: "Or paste it here" }).inputValue();
      expect(left).toContain("2025-02-30");
      expect(left).not.toContain("Squat clinic");

      await page.getByRole("textbox", { name: "Or paste it here" }).fill(left.replace("2025-02-30", "2025-02-28").replace("soon", "2026-05-02"));
      await page.getByRole("button", { name: "Read it" }).click();
      await page.getByRole("button", { name: "Add to my record" }).click();
      expect((await stored(page))?.credentials.map(({ id }) => id)).toEqual(["nasm/ces", "nasm/cpt"]);
      expect((await stored(page))?.activities).toHaveLength(2);
      expect(observed.errors).toEqual([]);
    });
  });

  test.each([
    ["no YAML", "credentials: [ { id: nasm/cpt\nactivities: - -", "not readable"],
    ["another kind of text", "recert: [1", "not readable"],
    ["hidden marks", 'credentials: []\nname: "a\\u202Eb"', "without control characters"],
  ])("that is %s says so and stays as it was typed", async (_, text, reason) => {
    await withPage({}, async ({ page }) => {
      await paste(page, text);
      await page.getByLabel("What is left out").waitFor();
      expect(await page.getByLabel("What is left out").textContent()).toContain(reason);
      expect(await page.getByLabel("Or paste it here").inputValue()).toBe(text);
      await page.reload({ waitUntil: "networkidle" });
      expect(await page.getByLabel("Or paste it here").inputValue()).toBe(text);
    });
  });
});

describe("a table", () => {
  const csv = 'Date Completed,Course Name,NASM CEU,Cost\n5/31/2026,"Squat, done right",1.9,99\n13/45/2024,Wrong day,0.2,\n6/1/2026,=HYPERLINK("x"),abc,\n6/2/2026,Fine too,0.1,\n';

  test("is mapped by its headings, names bad rows, and loses none", async () => {
    await withPage({}, async ({ page, observed }) => {
      await paste(page, csv);
      await page.getByText("2 things cannot be used as they are").waitFor();
      expect(await page.getByRole("combobox", { name: "Date Completed" }).inputValue()).toBe("on");
      expect(await page.getByRole("combobox", { name: "NASM CEU" }).inputValue()).toBe("units.nasm");
      expect(await page.getByRole("combobox", { name: "Cost" }).inputValue()).toBe("");
      expect(await page.getByLabel("How dates are written").inputValue()).toBe("mdy");
      const list = page.getByLabel("What is left out");
      expect(await list.textContent()).toContain("Row 3: Finished on: “13/45/2024” is no date in the order chosen. Write it as 2026-01-31.");
      expect(await list.textContent()).toContain("Row 4: Units, NASM: “abc” is no number.");
      expect(await accessibilityFaults(page)).toEqual([]);
      const file = await textOfDownload(page, "Save what is left out as a file");
      expect(file.text).toContain("Wrong day");
      // Nothing that a spreadsheet would run.
      expect(file.text).toContain("\"'=HYPERLINK(");
      await page.getByRole("button", { name: "Add to my record" }).click();
      expect((await stored(page))?.activities?.map(({ title, on }) => [title, on])).toEqual([["Squat, done right", "2026-05-31"], ["Fine too", "2026-06-02"]]);
      expect(await page.getByRole("textbox", { name: "Or paste it here" }).inputValue()).toBe('Date Completed,Course Name,NASM CEU,Cost\n13/45/2024,Wrong day,0.2,\n6/1/2026,"=HYPERLINK(""x"")",abc,\n');
      await page.getByRole("button", { name: "Undo", exact: true }).click();
      expect((await stored(page))?.activities).toBeUndefined();
      expect(observed.errors).toEqual([]);
    });
  });

  test("whose dates can be read in two ways asks", async () => {
    await withPage({}, async ({ page }) => {
      await paste(page, "date,title\n5/1/2026,May or January\n");
      await page.getByText("can be read in more than one way").waitFor();
      expect(await page.getByRole("button", { name: "Add to my record" }).count()).toBe(0);
      await page.getByLabel("How dates are written").selectOption("dmy");
      await page.getByRole("button", { name: "Add to my record" }).click();
      expect((await stored(page))?.activities?.[0]?.on).toBe("2026-01-05");
    });
  });

  test("imported twice adds nothing the second time", async () => {
    await withPage({}, async ({ page }) => {
      for (const round of [1, 2]) {
        await paste(page, "date,title\n2026-05-01,One\n2026-05-02,Two\n");
        await page.getByText(round === 1 ? "2 entries are new." : "2 entries are already there.").waitFor();
        await page.getByRole("button", { name: "Add to my record" }).click();
        await page.getByText("See my record").waitFor();
      }
      expect((await stored(page))?.activities).toHaveLength(2);
    });
  });
});

test("an import can take the place of the record, and undoing it brings back both the record and the text", async () => {
  await withPage({}, async ({ page }) => {
    await page.goto("/record/import", { waitUntil: "networkidle" });
    await page.evaluate(() => localStorage.setItem("recert.record", '{"credentials":[{"id":"nasm/ces"}]}'));
    const text = "credentials:\n  - { id: nasm/pes }\n";
    await paste(page, text);
    await page.getByRole("button", { name: "Replace my record" }).click();
    expect((await stored(page))?.credentials).toEqual([{ id: "nasm/pes" }]);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    expect((await stored(page))?.credentials).toEqual([{ id: "nasm/ces" }]);
    expect(await page.getByLabel("Or paste it here").inputValue()).toBe(text);
  });
});

test("what is exported is imported again to the same record", async () => {
  const record = {
    recert: 1,
    credentials: [{ id: "nasm/cpt", "certified-on": "2025-03-01", note: "=1+1" }],
    activities: [{ ref: "a1", on: "2026-05-01", title: "-x, \"quoted\" שלום", units: { nasm: "1.90" }, tags: ["nsca/ethics"] }],
    cards: [{ ref: "c1", kind: "cpr-aed", issued: "2025-02-01" }],
    facts: { country: "us" },
  };
  await withPage({}, async ({ page }) => {
    await page.goto("/record", { waitUntil: "networkidle" });
    await page.evaluate((text) => localStorage.setItem("recert.record", text), JSON.stringify(record));
    await page.reload({ waitUntil: "networkidle" });
    const files = [await textOfDownload(page, "Export YAML"), await textOfDownload(page, "Export JSON"), await textOfDownload(page, "Export activities as CSV")];
    expect(files[2]?.text).toContain("\"'-x");
    for (const file of files) {
      await page.evaluate(() => localStorage.clear());
      await page.goto("/record/import", { waitUntil: "networkidle" });
      await page.getByLabel("Record file").setInputFiles({ name: file.name, mimeType: "text/plain", buffer: Buffer.from(file.text) });
      await page.getByRole("button", { name: "Add to my record" }).click();
      await page.getByText("See my record").waitFor();
      expect(await stored(page)).toEqual(file.name.endsWith(".csv") ? { recert: 1, credentials: [], activities: record.activities } : record);
    }
  });
});

test("a hundred thousand activities stay usable", { timeout: 120_000 }, async () => {
  await withPage({}, async ({ page }) => {
    const rows = Array.from({ length: 100_000 }, (_row, index) => `2026-${String((index % 12) + 1).padStart(2, "0")}-${String((index % 28) + 1).padStart(2, "0")},Quiz ${index}`);
    await page.goto("/record/import", { waitUntil: "networkidle" });
    await page.getByLabel("Record file").setInputFiles({ name: "many.csv", mimeType: "text/csv", buffer: Buffer.from(`date,title\n${rows.join("\n")}\n`) });
    await page.getByRole("button", { name: "Add to my record" }).click({ timeout: 60_000 });
    await page.getByText("See my record").click();
    await page.getByRole("heading", { name: "Activities (100,000)" }).waitFor();
    expect(await page.getByText("This browser has no room left for your record.").count()).toBe(1);
    await page.getByLabel("Find an activity").fill("quiz 99999");
    // One by its title, one by its handle.
    await page.getByText("2 found").waitFor();
    const begun = Date.now();
    await page.getByRole("button", { name: "Remove Quiz 99999" }).click();
    await page.getByRole("heading", { name: "Activities (99,999)" }).waitFor();
    expect(Date.now() - begun).toBeLessThan(5000);
  });
});
