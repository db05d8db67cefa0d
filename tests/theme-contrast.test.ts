import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** Relative luminance of a #rrggbb colour, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** The variables of the rule that starts with `selector`. */
function variables(css: string, selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
}

const css = readFileSync("src/web/styles/tokens.css", "utf8");
const meanings = ["counts", "act", "lost", "unknown"];

test("contrast of black on white is 21", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
});

describe.each([":root", ':root[data-mantine-color-scheme="dark"]'])("the colours of %s", (selector) => {
  const colours = variables(css, selector);
  const of = (name: string): string => colours[name] ?? expect.fail(`no colour ${name}`);

  test.each(["ink", "ink-soft", ...meanings.map((meaning) => `${meaning}-text`)])("%s can be read on paper", (name) => {
    expect(contrast(of(name), of("paper"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of(name), of("sheet"))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(meanings)("words of %s can be read on its own soft ground", (meaning) => {
    expect(contrast(of(`${meaning}-text`), of(`${meaning}-soft`))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of("ink"), of(`${meaning}-soft`))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([...meanings, "line"])("lines and fills of %s can be seen on paper", (name) => {
    expect(contrast(of(name), of("paper"))).toBeGreaterThanOrEqual(3);
    expect(contrast(of(name), of("sheet"))).toBeGreaterThanOrEqual(3);
  });
});
