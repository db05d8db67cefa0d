import { expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";

test.each([
  ["UTF-8", [0x43, 0x61, 0x66, 0xc3, 0xa9]],
  ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, 0x43, 0x61, 0x66, 0xc3, 0xa9]],
  ["UTF-16 of Windows", [0xff, 0xfe, 0x43, 0, 0x61, 0, 0x66, 0, 0xe9, 0]],
  ["UTF-16, the larger byte first", [0xfe, 0xff, 0, 0x43, 0, 0x61, 0, 0x66, 0, 0xe9]],
  ["an older spreadsheet's bytes", [0x43, 0x61, 0x66, 0xe9]],
])("%s is read", (_, bytes) => {
  expect(decodeText(Uint8Array.from(bytes))).toBe("Café");
});

test("nothing is an empty text", () => {
  expect(decodeText(new Uint8Array())).toBe("");
});
