import { expect, test } from "vitest";
import type { LoadedRulebooks } from "./loaded-rulebooks.ts";
import { forHolders, withoutDrafts } from "./without-drafts.ts";

const body = (folder: string, site: string) => ({ id: folder, invented: folder.startsWith("_"), rulebook: { body: { site } } });

function kept(...bodies: ReturnType<typeof body>[]): string[] {
  return forHolders({ bodies } as unknown as LoadedRulebooks).bodies.map((b) => b.id);
}

test("a body that is real is kept", () => {
  expect(kept(body("nasm", "https://www.nasm.org"), body("odd", "https://notexample.org"), body("far", "https://example.org.uk"))).toEqual(["nasm", "odd", "far"]);
});

test("the template is a draft, and so is a copy of it that still has the invented site", () => {
  expect(kept(body("_template", "https://real.org"), body("copy", "https://example.org"), body("sub", "https://www.EXAMPLE.com/ebf"), body("dot", "https://example.net./"))).toEqual([]);
});

test("who writes a copy can still ask about it, but not about the template itself", () => {
  const bodies = [body("_template", "https://example.org"), body("copy", "https://example.org")];
  expect(withoutDrafts({ bodies } as unknown as LoadedRulebooks).bodies.map((b) => b.id)).toEqual(["copy"]);
});
