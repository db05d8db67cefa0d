import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { inject } from "vitest";

/** What went wrong behind a page's back; a healthy page leaves both lists empty. */
export interface Observed {
  /** Console errors, uncaught exceptions and refusals of the content security policy. */
  readonly errors: string[];
  /** Addresses of other hosts that the page asked for. */
  readonly foreignRequests: string[];
}

export interface OpenedPage {
  readonly page: Page;
  readonly observed: Observed;
}

let connection: Promise<Browser> | undefined;

/**
 * Runs `work` on a fresh page of the built app: its own storage, nothing shared with other tests.
 * Paths are relative: `page.goto("/record")`.
 */
export async function withPage<T>(
  options: BrowserContextOptions,
  work: (opened: OpenedPage) => Promise<T>,
): Promise<T> {
  connection ??= chromium.connect(inject("browserUrl"));
  const browser = await connection;
  const baseURL = inject("baseUrl");
  const context = await browser.newContext({ baseURL, ...options });
  try {
    const page = await context.newPage();
    const observed: Observed = { errors: [], foreignRequests: [] };
    page.on("pageerror", (error) => observed.errors.push(error.message));
    page.on("console", (message) => {
      const isOwnStatus = message.text().includes("the server responded with a status of 404");
      if (message.type() === "error" && !isOwnStatus) observed.errors.push(message.text());
    });
    page.on("request", (request) => {
      const url = request.url();
      const local = url.startsWith(baseURL) || /^(data|blob|about):/.test(url);
      if (!local) observed.foreignRequests.push(url);
    });
    return await work({ page, observed });
  } finally {
    await context.close();
  }
}
