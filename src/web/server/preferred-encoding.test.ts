import { expect, test } from "vitest";
import { preferredEncoding } from "./preferred-encoding.ts";

test.each([
  [null, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["br;q=0, gzip;q=0.5", "gzip"],
  ["BR;q=1.0", "br"],
  ["deflate", "identity"],
])("preferredEncoding of %j is %s", (header, expected) => {
  expect(preferredEncoding(header)).toBe(expected);
});
