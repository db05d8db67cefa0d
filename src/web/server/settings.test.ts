import { expect, test } from "vitest";
import { readSettings } from "./settings.ts";

test("readSettings falls back to localhost:3000", () => {
  expect(readSettings({})).toEqual({ ok: true, value: { host: "localhost", port: 3000 } });
  expect(readSettings({ PORT: "", HOST: " " })).toEqual(readSettings({}));
});

test("readSettings takes HOST and PORT", () => {
  expect(readSettings({ PORT: "8080", HOST: "0.0.0.0" })).toEqual({
    ok: true,
    value: { host: "0.0.0.0", port: 8080 },
  });
});

test.each(["abc", "-1", "3000.5", "65536", "0x50", "99999999"])("readSettings refuses PORT=%s", (port) => {
  const result = readSettings({ PORT: port });
  expect(result).toMatchObject({ ok: false });
  expect(result.ok || result.problem).toContain(port);
});
