import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { withPage } from "./open-page.ts";

/** The question that started the project: a certification that expires and two specializations that do not. */
const asked = "/?hold=nasm/cpt&certified.nasm/cpt=2025-03-01&hold=nasm/ces&hold=nasm/pes&as-of=2026-11-20";

const answers = [
  "Renew NASM CPT by 28 February 2027.",
  "NASM CES and PES do not expire.",
  "One is enough: CES gives 1.9 CEU, the CPR and AED card 0.1. That is exactly one renewal.",
  "Both in this cycle would come to 3.8 CEU where 2.0 CEU is needed: 1.8 CEU would be lost.",
  "Take one in this cycle and the other after the renewal, from 1 March 2027 on.",
];

describe.each([true, false])("with JavaScript: %s", (javaScriptEnabled) => {
  test("Home answers the founding question from its address", async () => {
    await withPage({ javaScriptEnabled }, async ({ page }) => {
      await page.goto(asked);
      const text = await page.getByRole("region", { name: "Your answer, as of 20 November 2026" }).innerText();
      for (const answer of answers) expect(text).toContain(answer);
      const pacing = await page.getByRole("region", { name: "What they give toward NASM CPT" }).innerText();
      for (const figure of ["1.9 + 0.1 = 2.0 of 2.0 CEU", "1.9 + 1.9 + 0.1 = 3.9 of 2.0 CEU", "1.9 CEU lost", "to 28 February 2029"]) expect(pacing).toContain(figure);
      expect(pacing).toContain("1.8 is too much by the courses alone, and 1.9 once you hold the card");
    });
  });

  test("names are read as people say them, and what is not known is given back", async () => {
    await withPage({ javaScriptEnabled }, async ({ page }) => {
      await page.goto("/?as-of=2026-11-20");
      await page.getByRole("combobox", { name: "What do you hold?" }).fill("NASM CPT, CES and <i>Foo</i>");
      await page.getByRole("button", { name: "Answer" }).click();
      await page.getByText("NASM Corrective Exercise Specialist (CES)").first().waitFor();
      expect(page.url()).toContain("hold=nasm/cpt&hold=nasm/ces");
      expect(await page.getByText("no credential called").innerText()).toContain("“foo”");
      expect(await page.getByText("say when you earned it").count()).toBe(1);
    });
  });

  test("a name that several bodies use is asked back", async () => {
    await withPage({ javaScriptEnabled }, async ({ page }) => {
      await page.goto("/?say=cpt");
      await page.getByRole("link", { name: "ACE Personal Trainer (CPT)" }).click();
      await page.getByLabel("First certified on, ACE Personal Trainer (CPT)").waitFor();
      expect(page.url()).toMatch(/\?hold=ace\/cpt$/);
    });
  });

  test("what is not known is said first, whether it is a body, a name or an id", async () => {
    await withPage({ javaScriptEnabled }, async ({ page }) => {
      await page.goto("/?say=Qqfa+cpt");
      await page.getByText("We do not know QQFA yet.").waitFor();
      expect(page.url()).not.toContain("hold=");
      await page.goto("/?hold=nasm/nothere");
      await page.getByText("We do not know “nasm/nothere” yet").waitFor();
      await page.goto("/?say=NASM+CPT,+CES.+How+do+I+stay+certified%3F");
      await page.waitForURL(/\?hold=nasm\/cpt&hold=nasm\/ces$/);
      expect(await page.getByText("no credential called").count()).toBe(0);
    });
  });

  test("a course that was never taken fills nothing: what is missing comes first, and it is not kept as held", async () => {
    await withPage({ javaScriptEnabled }, async ({ page }) => {
      await page.goto("/?hold=nasm/cpt&certified.nasm/cpt=2025-03-01&hold=nasm/ces&as-of=2026-11-20");
      const text = await page.getByRole("region", { name: /^Your answer/ }).innerText();
      expect(text).toMatch(/20 November 2026\s+You still need 2\.0 CEU and a CPR and AED card\./);
      expect(text).toContain("If you take CES now, it fits this cycle: nothing is wasted.");
      await page.goto("/?hold=nasm/ces");
      await page.getByText("NASM CES does not expire.").waitFor();
      expect(await page.getByRole("region", { name: "Keep this as your record" }).count()).toBe(0);
    });
  });

  test("a course that is finished already is judged, not assumed", async () => {
    await withPage({ javaScriptEnabled }, async ({ page }) => {
      await page.goto(`${asked}&finished.nasm/ces=2026-01-10`);
      const text = await page.getByRole("region", { name: /^Your answer/ }).innerText();
      expect(text).toContain("This cycle is full without it. Take PES after the renewal, from 1 March 2027 on.");
    });
  });
});

describe.each([true, false])("with JavaScript: %s", (javaScriptEnabled) => {
  test("a first cycle that is over is never taken for renewed: the end of the certificate is asked for, and settles it", async () => {
    await withPage({ javaScriptEnabled }, async ({ page }) => {
      await page.goto("/?hold=nasm/cpt&certified.nasm/cpt=2024-10-01&as-of=2026-11-20", { waitUntil: "networkidle" });
      expect(await page.getByRole("region", { name: /^Your answer/ }).innerText()).toMatch(/If that renewal went through, it is next due by 30 September 2028; if not, it is late/);
      await page.getByLabel("Ends on, NASM Certified Personal Trainer (CPT)").fill("2026-09-30");
      await page.getByRole("button", { name: "Answer again" }).click();
      await page.getByText("NASM CPT ended on 30 September 2026.").waitFor();
      expect(await page.getByText("Late, still renewable").count()).toBe(1);
    });
  });
});

test("once a rulebook is there, the answer goes on without a connection", async () => {
  await withPage({}, async ({ page }) => {
    await page.goto("/?as-of=2026-11-20", { waitUntil: "networkidle" });
    await page.getByRole("link", { name: "NASM CPT, CES and PES" }).click();
    await page.getByText("NASM CES and PES do not expire.").waitFor();
    await page.context().setOffline(true);
    await page.getByLabel("First certified on, NASM Certified Personal Trainer (CPT)").fill("2025-03-01");
    await page.getByText("Renew NASM CPT by 28 February 2027.").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

test("without JavaScript a source mark leads to the rule it stands for", async () => {
  await withPage({ javaScriptEnabled: false }, async ({ page }) => {
    await page.goto(asked);
    await page.getByRole("link", { name: "Source: PES toward NASM CPT, third party" }).click();
    await page.locator(":target").waitFor();
    expect(page.url()).toMatch(/\/rules\/nasm\/courses\/pes#awards\.nasm\.units@/);
  });
});

test("the answer appears while credentials are picked, from one rulebook, without asking the server again", async () => {
  await withPage({}, async ({ page, observed }) => {
    await page.goto("/?as-of=2026-11-20", { waitUntil: "networkidle" });
    const requests: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    const field = page.getByRole("combobox", { name: "What do you hold?" });
    for (const [typed, option] of [["nasm cpt", "NASM Certified Personal Trainer (CPT)"], ["ces", "NASM Corrective Exercise Specialist (CES)"], ["performance enh", "NASM Performance Enhancement Specialist (PES)"]] as const) {
      await field.fill(typed);
      await page.getByRole("option", { name: option }).click();
      await page.getByRole("link", { name: `Remove ${option}` }).waitFor();
      expect(await field.inputValue()).toBe("");
    }
    await page.getByLabel("First certified on, NASM Certified Personal Trainer (CPT)").fill("2025-03-01");
    for (const answer of answers) await page.getByText(answer).first().waitFor();
    expect(requests.filter((path) => !path.startsWith("/assets/") && path !== "/favicon.svg")).toEqual(["/data/rulebooks/nasm.json"]);
    expect(observed).toEqual({ errors: [], foreignRequests: [] });
  });
});

test("credentials are picked by keyboard alone: from the list, or by saying the name whole", async () => {
  await withPage({}, async ({ page }) => {
    await page.goto("/?as-of=2026-11-20", { waitUntil: "networkidle" });
    await page.getByRole("combobox", { name: "What do you hold?" }).focus();
    await page.keyboard.type("nasm certified pers");
    await page.getByRole("option", { name: "NASM Certified Personal Trainer (CPT)" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/hold=nasm\/cpt/);
    await page.keyboard.type("nasm ces");
    await page.getByRole("option", { name: "NASM Corrective Exercise Specialist (CES)" }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/hold=nasm\/cpt&hold=nasm\/ces/);
    await expect.poll(() => page.getByRole("combobox", { name: "What do you hold?" }).inputValue()).toBe("");
  });
});

test("a mark opens the rule with its source by keyboard, and gives the focus back", async () => {
  await withPage({}, async ({ page }) => {
    await page.goto(asked, { waitUntil: "networkidle" });
    const mark = page.getByRole("link", { name: "Source: what NASM CPT needs, official" });
    await mark.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Source: what NASM CPT needs" });
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain("checked 20 November 2026");
    expect(await dialog.getByRole("link", { name: /The rule and its history/ }).getAttribute("href")).toContain("/rules/nasm/cpt#require.total.at-least");
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await mark.evaluate((link) => link === document.activeElement)).toBe(true);
  });
});

test("on paper every mark is the number of a source, and the list of sources stands at the end", async () => {
  await withPage({}, async ({ page }) => {
    await page.goto(asked, { waitUntil: "networkidle" });
    await page.emulateMedia({ media: "print" });
    const numbers = await page.locator("main a[data-confidence] [data-numbers]").evaluateAll((marks) => marks.filter((mark) => getComputedStyle(mark).display !== "none").map((mark) => mark.getAttribute("data-numbers") ?? ""));
    expect(numbers.length).toBeGreaterThan(5);
    const sources = page.getByRole("region", { name: "Sources" });
    const list = await sources.getByRole("listitem").allInnerTexts();
    for (const number of numbers.flatMap((text) => text.split(", "))) expect(list[Number(number) - 1]).toMatch(/Seen \d+ \w+ \d{4}; .*\. (Official|Third party|Unconfirmed|Disputed|Unknown)\.$/);
    expect(list.join(" ")).toContain("https://");
    await page.emulateMedia({ media: "screen" });
    expect(await sources.count()).toBe(0);
  });
});

test("what was named becomes the record in one step, and that step can be undone", async () => {
  await withPage({}, async ({ page }) => {
    await page.goto(`${asked}&finished.nasm/pes=2026-01-10`, { waitUntil: "networkidle" });
    await page.getByRole("button", { name: "Keep it and see my standing" }).click();
    await page.getByRole("heading", { name: "NASM: Certified Personal Trainer" }).waitFor();
    const kept = await page.evaluate(() => JSON.parse(localStorage.getItem("recert.record") ?? "{}"));
    expect(kept).toMatchObject({ credentials: [{ id: "nasm/cpt", "certified-on": "2025-03-01" }, { id: "nasm/pes" }], activities: [{ course: "nasm/pes", on: "2026-01-10" }] });
  });
});

test("a rulebook that cannot be fetched is said, and can be tried again", async () => {
  await withPage({}, async ({ page }) => {
    await page.goto("/?as-of=2026-11-20", { waitUntil: "networkidle" });
    await page.route("**/data/rulebooks/*", (route) => route.abort());
    await page.getByRole("link", { name: "NASM CPT, CES and PES" }).click();
    await page.getByRole("alert").getByText("The rulebook could not be fetched").waitFor();
    await page.unroute("**/data/rulebooks/*");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("NASM CES and PES do not expire.").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

test.each([
  ["light", 360],
  ["dark", 360],
  ["light", 1280],
  ["dark", 1280],
] as const)("the answer is accessible and fits in the %s scheme at %i px", async (colorScheme, width) => {
  await withPage({ colorScheme, viewport: { width, height: 740 } }, async ({ page, observed }) => {
    await page.goto(asked, { waitUntil: "networkidle" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(observed).toEqual({ errors: [], foreignRequests: [] });
  });
});
