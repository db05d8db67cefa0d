import { describe, expect, inject, test } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { withPage } from "./open-page.ts";

const record = {
  recert: 1,
  credentials: [{ id: "nasm/cpt", "certified-on": "2025-03-01" }, { id: "nasm/ces" }],
  cards: [{ ref: "c1", kind: "cpr-aed", issued: "2025-02-01", expires: "2027-06-01", delivery: "online" }],
};

describe("the list of changes", () => {
  test("one body’s changes are chosen, and a change leads to its row, without JavaScript", async () => {
    await withPage({ javaScriptEnabled: false }, async ({ page }) => {
      await page.goto("/changes");
      await page.getByLabel("Body").selectOption("nsca");
      await page.getByRole("button", { name: "Show" }).click();
      await page.waitForURL("**/changes/nsca");
      const days = await page.locator("section time").evaluateAll((all) => all.map((time) => time.getAttribute("datetime") ?? ""));
      expect(days.length).toBeGreaterThan(2);
      expect(days).toEqual(days.toSorted().reverse());
      const change = page.locator("section", { hasText: "1 January 2021" }).locator("li", { has: page.getByRole("heading", { name: "Most from category B: at most" }), hasText: "NSCA-Certified Personal Trainer" });
      expect(await change.textContent()).toMatch(/before 2\.5 CEU.*now 3\.0 CEU.*For: Cycles that begin on or after 1 January 2021\. Only those named above\..*Source/s);
      await change.getByRole("link", { name: "NSCA-Certified Personal Trainer" }).click();
      expect(decodeURIComponent(new URL(page.url()).hash)).toMatch(/^#require\..*at-most@2021-01-01$/);
      await expect.poll(() => page.locator(":target").count()).toBe(1);
    });
  });

  test("what is to come is marked, what is past is not", async () => {
    await withPage({}, async ({ page }) => {
      await page.goto("/changes/nsca?on=2026-11-25", { waitUntil: "networkidle" });
      expect(await page.locator("section", { hasText: "To come" }).locator("time").first().getAttribute("datetime")).toBe("2027-01-01");
      expect(await page.getByText("To come").count()).toBe(1);
      await page.goto("/changes/nsca?on=2027-01-01", { waitUntil: "networkidle" });
      expect(await page.getByText("To come").count()).toBe(0);
    });
  });

  test("a day asked for by a feed is on the page, whichever page that is", async () => {
    await withPage({}, async ({ page }) => {
      await page.goto("/changes/nsca?day=2015-01-01#nsca-2015-01-01", { waitUntil: "networkidle" });
      expect(await page.locator(":target time").getAttribute("datetime")).toBe("2015-01-01");
    });
  });

  test("a body without a known change says so, and only such a body does", async () => {
    const get = async (path: string): Promise<string> => (await fetch(new URL(path, inject("baseUrl")))).text();
    const bodies = [...((await get("/changes")).split('name="body"')[1]?.split("</select>")[0] ?? "").matchAll(/<option value="([^"]+)"/g)].map(([, id]) => id ?? "");
    expect(bodies.length).toBeGreaterThan(3);
    for (const id of bodies) {
      const isEmpty = (await get(`/changes/${id}`)).includes("No change of its rules is known");
      expect([id, isEmpty]).toEqual([id, !(await get(`/changes/${id}.atom`)).includes("<entry>")]);
    }
  });

  test("ids are unique, and no page of the list is endless", async () => {
    await withPage({}, async ({ page }) => {
      for (const path of ["/changes", "/changes?page=2", "/changes/nsca"]) {
        await page.goto(path, { waitUntil: "networkidle" });
        const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      }
      const html = await (await fetch(new URL("/changes", inject("baseUrl")))).text();
      expect(html.length).toBeLessThan(400_000);
    });
  });
});

describe("the diff of a credential", () => {
  test("is found from its rules, compares the days that are typed, and has an address, without JavaScript", async () => {
    await withPage({ javaScriptEnabled: false }, async ({ page }) => {
      await page.goto("/rules/nasm/cpt");
      await page.getByRole("link", { name: "What changed between two days" }).click();
      await page.getByLabel("The rules of").fill("2019-01-01");
      await page.getByLabel("Against those of").fill("2026-01-01");
      await page.getByRole("button", { name: "Compare" }).click();
      await page.waitForURL("**/rules/nasm/cpt/diff?from=2019-01-01&to=2026-01-01");
      const change = page.locator("li", { hasText: "CPR and AED card: which cards" });
      expect(await change.textContent()).toMatch(/Another value from 1 January 2020 on.*Delivered as in person or blended.*Any card.*Disputed.*For: Renewals handed in on or after 1 January 2020/s);
      expect(await page.getByText("Unknown on both days, so nobody can say whether these changed").count()).toBeGreaterThan(0);
    });
  });

  test.each([
    ["from=2019-02-30&to=2026-01-01", "“2019-02-30” is no day"],
    ["from=2019-01-01&to=2019-01-01", "Both days are the same"],
    ["from=2026-01-01&to=2019-01-01", "The earlier day comes first"],
    ["from=%3Cb%3E&to=2019-01-01", "“<b>” is no day"],
  ])("%s is said to be wrong, and the form stays", async (query, says) => {
    await withPage({}, async ({ page, observed }) => {
      await page.goto(`/rules/nasm/cpt/diff?${query}`, { waitUntil: "networkidle" });
      expect(await page.getByText(says).count()).toBe(1);
      expect(await page.getByRole("button", { name: "Compare" }).count()).toBe(1);
      expect(observed.errors).toEqual([]);
    });
  });

  test.each(["/rules/nasm/nothing/diff", "/rules/nobody/diff", "/changes/nobody"])("%s answers 404", async (path) => {
    expect((await fetch(new URL(path, inject("baseUrl")))).status).toBe(404);
  });
});

describe("what it means for me", () => {
  test("without a record the way to one is shown", async () => {
    await withPage({}, async ({ page }) => {
      await page.goto("/changes", { waitUntil: "networkidle" });
      expect(await page.getByRole("region", { name: "What it means for you" }).getByRole("link", { name: "Start your record" }).getAttribute("href")).toBe("/record");
    });
  });

  test.each([360, 1280])("at %i px the record kept here is judged by the rules of both days", async (width) => {
    await withPage({ viewport: { width, height: 740 } }, async ({ page, observed }) => {
      await page.addInitScript((text) => localStorage.setItem("recert.record", text), JSON.stringify(record));
      await page.goto("/changes", { waitUntil: "networkidle" });
      await page.getByLabel("The rules of").fill("2019-01-01");
      await page.getByLabel("Against those of").fill("2026-01-01");
      await page.getByRole("button", { name: "Compare" }).click();
      const mine = page.getByRole("region", { name: "Certified Personal Trainer (nasm/cpt)" });
      await mine.waitFor();
      const card = mine.locator("li", { hasText: "CPR and AED card" }).first();
      expect(await card.textContent()).toMatch(/Before.*Not met.*After.*Unknown/s);
      expect(await mine.textContent()).toContain("so a difference there cannot be ruled out");
      expect(await page.getByRole("region", { name: "(nasm/ces)" }).count()).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(observed).toEqual({ errors: [], foreignRequests: [] });
    });
  });
});

describe("the feeds", () => {
  /** A feed as the browser's own XML parser reads it, which refuses whatever is not well formed. */
  async function read(path: string) {
    return withPage({}, async ({ page }) => {
      await page.goto("/no-such-page");
      return page.evaluate(async (address) => {
        const response = await fetch(address);
        const parsed = new DOMParser().parseFromString(await response.text(), "application/xml");
        const ATOM = "http://www.w3.org/2005/Atom";
        const root = parsed.documentElement;
        const children = (of: Element, name: string): Element[] => [...of.children].filter((child) => child.namespaceURI === ATOM && child.localName === name);
        const texts = (of: Element, name: string): string[] => children(of, name).map((child) => child.textContent ?? "");
        const links = (of: Element) => children(of, "link").map((link) => ({ rel: link.getAttribute("rel"), type: link.getAttribute("type"), href: link.getAttribute("href") }));
        const one = (of: Element) => ({ ids: texts(of, "id"), titles: texts(of, "title"), updated: texts(of, "updated"), links: links(of) });
        return {
          status: response.status,
          type: response.headers.get("content-type"),
          error: parsed.querySelector("parsererror")?.textContent ?? "",
          root: `${root.namespaceURI ?? ""} ${root.localName}`,
          names: [...new Set([...root.children].map((child) => `${child.namespaceURI ?? ""} ${child.localName}`))],
          authors: children(root, "author").flatMap((author) => texts(author, "name")),
          feed: one(root),
          entries: children(root, "entry").map((entry) => ({
            ...one(entry),
            contents: children(entry, "content").map((content) => ({ type: content.getAttribute("type"), scripts: new DOMParser().parseFromString(content.textContent ?? "", "text/html").querySelectorAll("script, [onerror], [onload]").length, text: content.textContent ?? "" })),
          })),
        };
      }, path);
    });
  }

  test.each(["/changes.atom", "/changes/nsca.atom", "/changes/ace.atom"])("%s is what RFC 4287 asks for", async (path) => {
    const { status, type, error, root, names, authors, feed, entries } = await read(path);
    expect([status, type, error, root]).toEqual([200, "application/atom+xml; charset=utf-8", "", "http://www.w3.org/2005/Atom feed"]);
    for (const name of names) expect(name).toMatch(/^http:\/\/www\.w3\.org\/2005\/Atom (id|title|updated|author|link|entry)$/);
    expect(authors).toEqual(["Recert"]);
    expect(entries.length).toBeGreaterThan(0);
    for (const { ids, titles, updated, links } of [feed, ...entries]) {
      expect([ids.length, titles.length, updated.length]).toEqual([1, 1, 1]);
      expect(ids[0]).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(titles[0]?.trim()).not.toBe("");
      expect(updated[0]).toMatch(/^20\d\d-\d\d-\d\dT00:00:00Z$/);
      expect(links.filter(({ rel }) => rel === "alternate")).toHaveLength(1);
      for (const { href } of links) expect(URL.canParse(href ?? "")).toBe(true);
    }
    for (const { contents } of entries) {
      expect(contents).toHaveLength(1);
      expect(contents[0]).toMatchObject({ type: "html", scripts: 0 });
      expect(contents[0]?.text).toMatch(/For: |Stated anew/);
    }
    expect(new URL(feed.links.find(({ rel }) => rel === "self")?.href ?? "").pathname).toBe(path);
    const all = entries.map(({ ids }) => ids[0] ?? "");
    expect(new Set(all).size).toBe(all.length);
    expect(feed.updated[0]).toBe([...entries.map(({ updated }) => updated[0] ?? ""), feed.updated[0] ?? ""].toSorted().at(-1));
  });

  test("an entry has the same id in every feed and at every time, and its link leads to its day", async () => {
    const [all, one, again] = [await read("/changes.atom"), await read("/changes/nsca.atom"), await read("/changes/nsca.atom")];
    expect(one).toEqual(again);
    const ids = new Set(all.entries.map(({ ids: [id] }) => id));
    expect(one.entries.every(({ ids: [id] }) => ids.has(id))).toBe(true);
    const href = one.entries[1]?.links[0]?.href ?? "";
    await withPage({}, async ({ page }) => {
      await page.goto(href, { waitUntil: "networkidle" });
      await expect.poll(() => page.locator(":target").count()).toBe(1);
    });
  });

  test("pages name their feeds, and a feed of nobody is not there", async () => {
    await withPage({ javaScriptEnabled: false }, async ({ page }) => {
      for (const [path, feed] of [["/changes", "/changes.atom"], ["/changes/nsca", "/changes/nsca.atom"]] as const) {
        await page.goto(path);
        expect(await page.locator('link[rel="alternate"][type="application/atom+xml"]').getAttribute("href")).toBe(feed);
        expect(await page.getByRole("link", { name: "Follow these changes (Atom feed)" }).getAttribute("href")).toBe(feed);
      }
    });
    expect((await fetch(new URL("/changes/nobody.atom", inject("baseUrl")))).status).toBe(404);
    expect((await fetch(new URL("/changes.atom", inject("baseUrl")), { headers: { "Accept-Encoding": "gzip" } })).headers.get("content-encoding")).toBe("gzip");
  });
});
