import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { withPage } from "./open-page.ts";

const path = "/plan?as-of=2026-11-20";

/** The first question: the certificate just earned, neither specialization taken, no card. */
const justCertified = { recert: 1, credentials: [{ id: "nasm/cpt", "certified-on": "2026-11-01" }] };

async function keep(page: Page, key: string, value: unknown): Promise<void> {
  await page.addInitScript(([at, text]) => {
    if (localStorage.getItem(at) === null) localStorage.setItem(at, text);
  }, [key, JSON.stringify(value)] as const);
}

const kept = <T>(page: Page, key: string): Promise<T> => page.evaluate((at) => JSON.parse(localStorage.getItem(at) ?? "null") as never, key);

/** Planning has ended, one way or the other, and nothing else is about to begin. */
async function planned(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Cancel" }).waitFor({ state: "detached" });
}

interface Pins {
  readonly wishes: { readonly pinned: readonly { readonly from: string; readonly until: string }[] };
}

const acts = (page: Page) => page.getByRole("region", { name: "What to do, and when" }).locator(":scope > ol > li");

describe("a plan in the browser", () => {
  test("the first question is planned, pinned, undone, finished and undone, by keyboard, and goes into a calendar", async () => {
    await withPage({ viewport: { width: 1280, height: 900 } }, async ({ page, observed }) => {
      await keep(page, "recert.record", justCertified);
      await page.goto(path);
      const answer = page.getByRole("region", { name: /^Your plan, from 20 November 2026/ });
      await answer.waitFor();
      expect(await answer.innerText()).toContain("Proved: nothing is better");
      const titles = await acts(page).locator("h3").allInnerTexts();
      // One course and the card for each renewal, and no more: within four years there are two.
      expect(titles.filter((title) => title.includes("CPR"))).toHaveLength(2);
      expect(titles.filter((title) => title.startsWith("Hand in the renewal"))).toHaveLength(2);
      const courses = acts(page).filter({ has: page.getByRole("button", { name: /^I failed/ }) });
      expect(await courses.count()).toBe(2);
      const band = page.getByRole("figure", { name: /^Certified Personal Trainer, cycle from 1 November 2026/ });
      expect(await band.getByRole("button", { name: /^Planned: / }).count()).toBeGreaterThan(1);
      expect(await band.getByRole("table").innerText()).toContain("Planned: ");

      // Dragged along the band, and put back.
      const mark = band.locator("button[data-movable]").first();
      await mark.scrollIntoViewIfNeeded();
      const box = (await mark.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + 60, box.y + 10, { steps: 4 });
      await page.mouse.up();
      await page.getByRole("region", { name: /^Pinned / }).waitFor();
      const [dropped] = (await kept<Pins>(page, "recert.plan")).wishes.pinned;
      expect([dropped?.from === dropped?.until, dropped?.from.slice(0, 3)]).toEqual([true, "202"]);
      await page.getByRole("region", { name: /^Pinned / }).getByRole("button", { name: "Undo" }).click();
      await page.getByRole("region", { name: /^Undone: Pinned / }).waitFor();

      // Moved by its dates, with the keyboard alone.
      const first = courses.first();
      await first.getByRole("button", { name: /^Move/ }).focus();
      await page.keyboard.press("Enter");
      const move = page.getByRole("form", { name: /^Move / });
      await move.getByLabel("Not before").fill("2028-03-01");
      await move.getByLabel("Not after").fill("2028-03-31");
      await move.getByRole("button", { name: "Move it" }).focus();
      await page.keyboard.press("Enter");
      const difference = page.getByRole("region", { name: /^Pinned / });
      await difference.waitFor();
      expect((await kept<Pins>(page, "recert.plan")).wishes.pinned).toMatchObject([{ from: "2028-03-01", until: "2028-03-31" }]);
      expect(await acts(page).filter({ hasText: "Course, pinned" }).count()).toBe(1);
      await difference.getByRole("button", { name: "Undo" }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("region", { name: /^Undone: Pinned / }).waitFor();
      expect(await acts(page).filter({ hasText: "Course, pinned" }).count()).toBe(0);

      // Begun: what is left is planned and spread over the weeks anew, and it is not paid twice.
      await courses.first().getByRole("button", { name: /^I have begun it/ }).focus();
      await page.keyboard.press("Enter");
      const begun = page.getByRole("form", { name: /^How much is left of / });
      // Said as hours done, what is left follows.
      const takes = Number((await begun.getByText(/^Of \d+$/).innerText()).slice(3));
      await begun.getByLabel("Hours that you did").fill(String(takes - 4));
      expect(await begun.getByLabel("Hours left").inputValue()).toBe("4");
      await page.keyboard.press("Enter");
      await page.getByRole("region", { name: /^Begun .*, 4 hours left/ }).waitFor();
      expect(await courses.getByText("4 hours · 0.00 USD", { exact: true }).count()).toBe(1);
      // What is begun comes first, though another course would do as well.
      expect((await page.getByRole("region", { name: "Week by week" }).locator("summary").allInnerTexts())[0]).toMatch(/^November 2026[\s\S]* of 4/);
      await page.getByRole("button", { name: /^Not begun/ }).click();
      await page.getByRole("region", { name: /^Not begun: / }).waitFor();

      // What is left out is another course, or none; and it can be taken back.
      await courses.first().getByRole("button", { name: /^Leave it out/ }).click();
      await page.getByRole("region", { name: /^Left out / }).waitFor();
      await page.getByRole("button", { name: /^Take it back/ }).click();
      await page.getByRole("region", { name: /^Took back / }).waitFor();

      // Finished today: it is in the record, the plan goes on without it, and the undo takes it out again.
      await courses.first().getByRole("button", { name: /^I finished it today/ }).click();
      await page.getByRole("region", { name: /^Finished / }).waitFor();
      expect((await kept<{ activities: { on: string }[] }>(page, "recert.record")).activities).toMatchObject([{ on: "2026-11-20" }]);
      expect(await courses.count()).toBe(1);
      await page.getByRole("region", { name: /^Finished / }).getByRole("button", { name: "Undo" }).click();
      await page.getByRole("region", { name: /^Undone: Finished / }).waitFor();
      expect((await kept<{ activities?: unknown[] }>(page, "recert.record")).activities ?? []).toEqual([]);

      const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download for my calendar" }).click()]);
      expect(file.suggestedFilename()).toBe("recert-plan-2026-11-20.ics");
      const chunks: Buffer[] = [];
      for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).toString("utf8")).toMatch(/^BEGIN:VCALENDAR[\s\S]*BEGIN:VEVENT[\s\S]*END:VCALENDAR\r\n$/);
      await page.getByRole("button", { name: "Make an address to subscribe to" }).click();
      await page.getByText("The address itself holds your record").waitFor();
      expect(await page.getByLabel("Address for your calendar").inputValue()).toMatch(/\/plan\/feed\.ics\?s=1\./);
      expect(observed).toEqual({ errors: [], foreignRequests: [] });
    });
  });

  test("planning can be cancelled, ends at its limit, and the page goes on", async () => {
    await withPage({}, async ({ page }) => {
      await page.clock.install({ time: new Date("2026-11-20T09:00:00") });
      await keep(page, "recert.record", justCertified);
      // A worker that never answers.
      await page.route("**/assets/plan-worker-*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
      await page.goto(path);
      await page.clock.runFor(500);
      await page.getByRole("progressbar", { name: "How far the plan is" }).waitFor({ state: "attached" });
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.getByText("Planning was cancelled").waitFor();
      await page.getByRole("button", { name: "Plan again" }).click();
      await page.clock.runFor(500);
      await page.getByRole("button", { name: "Cancel" }).waitFor();
      await page.clock.runFor(53_000);
      await page.getByText("No plan was found in the time it may take").waitFor();
      expect(await page.getByRole("region", { name: /^Your plan, from / }).count()).toBe(0);
      await page.unroute("**/assets/plan-worker-*.js");
      await page.getByRole("button", { name: "Plan again" }).click();
      await page.clock.runFor(500);
      await page.getByRole("region", { name: /^Your plan, from / }).waitFor();
    });
  });

  test("wishes that contradict themselves are named and not planned with", async () => {
    await withPage({}, async ({ page }) => {
      await keep(page, "recert.record", justCertified);
      await page.goto(path);
      await page.getByRole("region", { name: /^Your plan, from / }).waitFor();
      await page.getByText("Your wishes: budget, hours, days, topics").click();
      const form = page.getByRole("form", { name: "Your wishes" });
      await form.getByLabel("Hours a week").fill("0");
      await form.getByRole("button", { name: "Plan with these wishes" }).click();
      await form.getByText("One wish is to be put right").waitFor();
      expect(await kept(page, "recert.plan")).toBeNull();
      await form.getByLabel("Hours a week").fill("3");
      await form.getByLabel("Budget until then").fill("100");
      await form.getByRole("button", { name: "Plan with these wishes" }).click();
      await page.getByText("Not possible as wished").waitFor();
      expect((await kept<{ wishes: object }>(page, "recert.plan")).wishes).toEqual({ budget: "100.00 USD", "hours-per-week": "3" });
    });
  });

  test("what if, other plans and a table of one's own, on a phone in the dark", async () => {
    await withPage({ colorScheme: "dark", viewport: { width: 360, height: 740 } }, async ({ page, observed }) => {
      await keep(page, "recert.record", justCertified);
      await page.goto(path);
      await page.getByRole("region", { name: /^Your plan, from / }).waitFor();

      // A rule that nobody confirmed: more is asked for, and the difference is told; then it is as it was.
      const rule = page.getByRole("form", { name: "The rule changes" });
      await rule.getByLabel("It asks for (CEU)").fill("4.0");
      await rule.getByRole("button", { name: "Plan with it" }).click();
      const supposed = page.getByRole("region", { name: /^If .* asked for 4\.0 CEU/ });
      await supposed.waitFor();
      const part = page.getByRole("region", { name: "NASM: Certified Personal Trainer" });
      expect(await part.innerText()).toMatch(/^NASM: Certified Personal Trainer\s+Would be kept\s+If .* asked for 4\.0 CEU .* This is only supposed/);
      expect(await part.getByRole("listitem").filter({ hasText: "of 4.0 CEU" }).first().innerText()).toContain("Supposed");
      // Nothing of it reads as the person's own plan, on paper neither, and the page shows what the press far below did.
      const tried = page.getByRole("region", { name: /^Only tried: a plan from / });
      await page.emulateMedia({ media: "print" });
      expect(await tried.locator("p").first().innerText()).toMatch(/^If .* asked for 4\.0 CEU \(.*\) from 1 January 2027 on, it would be as follows\./);
      await page.emulateMedia({ media: "screen" });
      expect(await page.getByRole("region", { name: "What was assumed" }).getByRole("listitem").first().innerText()).toMatch(/^If .* asked for 4\.0 CEU .* No source says it\.$/);
      const isShown = (id: string): Promise<boolean> => page.evaluate((at) => {
        const section = document.querySelector(`[aria-labelledby="${at}"]`);
        const top = section?.getBoundingClientRect().top ?? -1;
        return section !== null && document.activeElement === section && top >= 0 && top < innerHeight / 2;
      }, id);
      expect(await isShown("the-difference")).toBe(true);
      expect(await accessibilityFaults(page)).toEqual([]);
      // What is only tried is neither written down nor put into a calendar.
      expect(await page.getByRole("button", { name: /^(I finished|I have|Leave it out|Pin|Move|I failed|I handed)/ }).count()).toBe(0);
      expect([await page.getByRole("button", { name: "Download for my calendar" }).isDisabled(), await page.getByRole("button", { name: "Make an address to subscribe to" }).isDisabled()]).toEqual([true, true]);
      await supposed.getByRole("button", { name: "Undo" }).click();
      await page.getByRole("region", { name: "Back to how it is" }).waitFor();
      expect(await isShown("the-difference")).toBe(true);
      expect([await page.getByRole("region", { name: /^Your plan, from / }).count(), await page.getByRole("button", { name: /^I finished it today/ }).count(), await page.getByRole("button", { name: "Download for my calendar" }).isEnabled()]).toEqual([1, 2, true]);
      expect(await kept(page, "recert.plan")).toBeNull();

      // What is no amount, and a card that is no longer asked for: nothing to type, and the plan is without it.
      await rule.getByLabel("It asks for (CEU)").fill("4.05");
      await rule.getByText("CEU are counted in steps of 0.1").waitFor();
      await rule.getByLabel("Which rule").selectOption({ label: "CPR and AED card" });
      await rule.getByRole("button", { name: "Plan with it" }).click();
      const ended = page.getByRole("region", { name: /^If .* no longer asked for “CPR and AED card” from 1 January 2027 on/ });
      await ended.waitFor();
      expect(await acts(page).locator("h3").filter({ hasText: "CPR" }).count()).toBe(0);
      await ended.getByRole("button", { name: "Undo" }).click();
      await page.getByRole("region", { name: "Back to how it is" }).waitFor();
      expect(await acts(page).locator("h3").filter({ hasText: "CPR" }).count()).toBe(2);

      // Another fee.
      await rule.getByLabel("Which rule").selectOption({ index: 1 });
      await rule.getByLabel("It charges (USD)").fill("321");
      await rule.getByRole("button", { name: "Plan with it" }).click();
      const dearer = page.getByRole("region", { name: /^If .* charged 321\.00 USD \(.*\) from 1 January 2027 on/ });
      await dearer.waitFor();
      expect(await dearer.innerText()).toMatch(/It costs \S+ USD more/);
      expect(await part.innerText()).toMatch(/Supposed\s+Renewal for two years: 321\.00 USD/);
      await dearer.getByRole("button", { name: "Undo" }).click();
      await page.getByRole("region", { name: "Back to how it is" }).waitFor();

      // A table: the good row is planned with, the bad one is named.
      await page.getByText("Bring courses or a plan file").click();
      await page.getByLabel("Or paste it here").fill("title,price,hours,nasm ceu,online\nEvening course,20.00 USD,4,2.0,yes\nMorning course,ten,4,2.0,yes\n");
      await page.getByRole("button", { name: "Read it" }).click();
      await page.getByText("1 row cannot be used as it is").waitFor();
      expect(await page.getByRole("region", { name: "What is left out" }).innerText()).toContain("Line 3");
      await page.getByRole("button", { name: "Add 1 course" }).click();
      await page.getByRole("region", { name: "Added 1 course" }).waitFor();
      expect(await page.getByRole("list", { name: "Your own courses" }).innerText()).toContain("Evening course · 20.00 USD · 4 hours");
      expect((await kept<{ options: object[] }>(page, "recert.plan")).options).toHaveLength(1);

      await page.getByRole("button", { name: "Compare" }).click();
      const others = page.getByRole("region", { name: "Other plans, side by side" });
      await others.getByText("What holding each credential costs").waitFor();
      expect(await others.getByRole("table").innerText()).toContain("As you asked");
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(observed).toEqual({ errors: [], foreignRequests: [] });
    });
  });

  test("on a later day the page says what was missed, takes down what was done, and follows the plan from then on", async () => {
    await withPage({ colorScheme: "dark", viewport: { width: 360, height: 740 } }, async ({ page, observed }) => {
      await keep(page, "recert.record", justCertified);
      await keep(page, "recert.plan", { wishes: { "hours-per-week": "4" }, options: [], failed: [] });
      const since = page.getByRole("region", { name: /^Since the plan of / });
      const open = async (day: string, path = "/plan"): Promise<void> => {
        await page.clock.setFixedTime(new Date(`${day}T09:00:00`));
        await page.goto(path);
        await page.getByRole("region", { name: "Week by week" }).waitFor();
        await planned(page);
      };
      const followed = async (): Promise<string | undefined> => (await kept<{ before?: { asOf: string } } | null>(page, "recert.plan.followed"))?.before?.asOf;

      // Looking from another day leaves nothing behind; the first plan is followed by itself, with nothing to say yet.
      await open("2026-11-02", "/plan?as-of=2026-12-01");
      expect([await since.count(), await followed()]).toEqual([0, undefined]);
      await open("2026-11-02");
      await expect.poll(followed).toBe("2026-11-02");
      expect(await since.count()).toBe(0);

      // Ten days later nothing is written down, so nothing is taken as done.
      await open("2026-11-12");
      await since.waitFor();
      expect(await since.innerText()).toMatch(/^Since the plan of 2 November 2026\n+6 hours behind\n+You are 6 hours behind the plan of 2 November 2026\. Nothing is written down of “[^”]+”, so none of it is taken as done\./);
      expect(await since.innerText()).toContain("All that is left still fits before its last day.");
      await since.getByText("How the weeks change").focus();
      await page.keyboard.press("Enter");
      expect(await since.innerText()).toMatch(/2026: \d hours instead of nothing/);
      expect(await followed()).toBe("2026-11-02");
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);

      // Written down by keyboard, and undone.
      const did = since.getByLabel(/^Hours that you did of /);
      await did.fill("two");
      await since.getByText("Write a number, such as 7.5").waitFor();
      // Neither nothing nor all of it is an amount to write down: all of it is finished, which the record has to know.
      for (const [hours, says] of [["0", "Write how much, more than 0"], ["25", "There are no more than 19 hours of it. If you did all of it, say that you finished it"]] as const) {
        await did.fill(hours);
        await page.keyboard.press("Enter");
        await since.getByText(says).waitFor();
      }
      expect((await kept<{ wishes: { begun?: unknown } }>(page, "recert.plan")).wishes.begun).toBeUndefined();
      expect(await since.getByRole("button", { name: "I finished it today" }).count()).toBe(1);
      await did.fill("2,5");
      await page.keyboard.press("Enter");
      const wrote = page.getByRole("region", { name: /^Wrote down 2\.5 hours of / });
      await wrote.waitFor();
      expect(await wrote.evaluate((section) => document.activeElement === section && section.getBoundingClientRect().top >= 0 && section.getBoundingClientRect().top < innerHeight / 2)).toBe(true);
      expect(await since.innerText()).toContain("You are 3 h 30 min behind the plan of 2 November 2026.");
      expect((await kept<{ wishes: { begun: unknown } }>(page, "recert.plan")).wishes.begun).toEqual([{ course: expect.any(String) as string, "hours-left": "16.5" }]);
      await wrote.getByRole("button", { name: "Undo" }).click();
      await page.getByRole("region", { name: /^Undone: Wrote down/ }).waitFor();
      expect(await since.innerText()).toContain("6 hours behind");
      await did.fill("5");
      await page.keyboard.press("Enter");
      await since.getByText("1 hour behind", { exact: true }).waitFor();
      // What stands is filled in: it is "in all", so that a second time does not take the place of the first unseen.
      expect(await did.inputValue()).toBe("5");
      await did.fill("8");
      await page.keyboard.press("Enter");
      await since.getByText("2 hours ahead", { exact: true }).waitFor();

      // Followed from today: there is nothing to say any more, until it is undone.
      await since.getByRole("button", { name: "Follow this plan from today" }).click();
      const following = page.getByRole("region", { name: "Following the plan of 12 November 2026" });
      await following.waitFor();
      expect(await following.evaluate((section) => document.activeElement === section)).toBe(true);
      expect([await since.count(), await followed()]).toEqual([0, "2026-11-12"]);
      await following.getByRole("button", { name: "Undo" }).click();
      await since.waitFor();
      expect(await followed()).toBe("2026-11-02");

      // Another course in the place of one that was not done is no reason to say that nothing was missed.
      await page.evaluate(() => localStorage.setItem("recert.plan", JSON.stringify({ wishes: { "hours-per-week": "4" }, options: [], failed: [] })));
      await open("2027-07-20");
      await since.getByText("19 hours behind", { exact: true }).waitFor();
      await page.getByLabel("Least time").check();
      await since.getByText("Not all done as planned", { exact: true }).waitFor();
      expect(await since.innerText()).toMatch(/19 hours of “[^”]+” were not done by 19 July 2027, and it is no longer planned\. New in the plan: “/);

      // When hardly any time is left, it says so.
      await open("2028-10-20");
      await since.waitFor();
      await since.getByText("It no longer all fits", { exact: true }).waitFor();
      expect(await since.innerText()).not.toContain("still fits");
      expect(observed).toEqual({ errors: [], foreignRequests: [] });
    });
  });

  test("a plan to compare with that cannot be read is set aside, and the page says so; of other credentials it is not compared", async () => {
    await withPage({ viewport: { width: 360, height: 740 } }, async ({ page, observed }) => {
      const act = { act: "course a", do: "course", option: "a", title: "A".repeat(600), serves: [], minutes: 60, due: "2028-01-01", last: "2026-11-03" };
      const before = { asOf: "2026-11-02", credentials: [{ id: "ace/cpt", name: "ACE Personal Trainer", cycles: [] }], weekly: { minutes: 60, chosen: true }, acts: [act], sittings: [{ act: "course a", on: "2026-11-03", minutes: 60 }] };
      await keep(page, "recert.record", justCertified);
      await keep(page, "recert.plan.followed", { before });
      await page.clock.setFixedTime(new Date("2026-11-12T09:00:00"));
      await page.goto("/plan");
      const since = page.getByRole("region", { name: /^Since the plan of / });
      await since.waitFor();
      await planned(page);
      expect(await since.innerText()).toMatch(/A plan for other credentials\n+The plan of 2 November 2026 was for ACE Personal Trainer\. The record has none of it, so nothing can be compared\./);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      // The same for the credentials that are held, with a title of 600 letters.
      await page.evaluate((value) => localStorage.setItem("recert.plan.followed", JSON.stringify(value)), { before: { ...before, credentials: [], acts: [{ ...act, act: "course nasm/ces", option: "nasm/ces" }], sittings: [{ act: "course nasm/ces", on: "2026-11-03", minutes: 60 }] } });
      await page.reload();
      await since.waitFor();
      await planned(page);
      expect(await since.innerText()).toContain("1 hour behind");
      await since.getByLabel(/^Hours that you did of A/).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      // Minutes that nobody has: it is no plan.
      await page.evaluate((value) => localStorage.setItem("recert.plan.followed", JSON.stringify(value)), { before: { ...before, acts: [{ ...act, minutes: Number.MAX_SAFE_INTEGER }] } });
      await page.reload();
      const notice = page.getByRole("alert").filter({ hasText: "Something kept here could not be read" });
      await notice.waitFor();
      expect(await notice.innerText()).toContain("no plan to compare with that Recert can read");
      await page.getByRole("button", { name: "Discard it" }).click();
      await notice.waitFor({ state: "detached" });
      expect(observed).toEqual({ errors: [], foreignRequests: [] });
    });
  });

  test("without JavaScript the page says what it needs", async () => {
    await withPage({ javaScriptEnabled: false }, async ({ page }) => {
      await page.goto(path);
      expect(await page.getByText("reading it needs JavaScript").isVisible()).toBe(true);
    });
  });

  test("a plan is accessible, fits and is quiet, with all its folds open", async () => {
    await withPage({ colorScheme: "light", viewport: { width: 360, height: 740 } }, async ({ page, observed }) => {
      await keep(page, "recert.record", justCertified);
      await page.goto(path);
      await page.getByRole("region", { name: /^Your plan, from / }).waitFor();
      await planned(page);
      for (const fold of await page.locator("summary").all()) await fold.click();
      await page.getByRole("button", { name: /^Move/ }).first().click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(observed).toEqual({ errors: [], foreignRequests: [] });
    });
  });
});
