import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe-core finds on the page as it stands: one line per rule, with the elements concerned. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Evaluated through the debugger, so the page's content security policy stays as it is.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await runner.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help} at ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
    );
  });
}
