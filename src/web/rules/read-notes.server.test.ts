import { expect, test } from "vitest";
import { readNotes } from "./read-notes.server.ts";

test("headings, paragraphs, lists and inline marks are read", () => {
  expect(readNotes("# Notes\n\nA **bold** and `code` [link](https://exb.example).\n\n- one\n- two\n")).toEqual([
    { is: "heading", level: 1, inline: [{ is: "text", text: "Notes" }] },
    {
      is: "paragraph",
      inline: [
        { is: "text", text: "A " },
        { is: "strong", inline: [{ is: "text", text: "bold" }] },
        { is: "text", text: " and " },
        { is: "code", text: "code" },
        { is: "text", text: " " },
        { is: "link", href: "https://exb.example", inline: [{ is: "text", text: "link" }] },
        { is: "text", text: "." },
      ],
    },
    { is: "list", ordered: false, items: [[{ is: "paragraph", inline: [{ is: "text", text: "one" }] }], [{ is: "paragraph", inline: [{ is: "text", text: "two" }] }]] },
  ]);
});

test("HTML stays text and a link that runs code loses its target", () => {
  const text = JSON.stringify(readNotes("<script>alert(1)</script>\n\n[press](javascript:alert(1)) <b onclick=x>y</b>"));
  expect(text).not.toContain('"is":"link"');
  expect(text).toContain("<script>alert(1)</script>");
});

test("quotes nested out of all measure are shown as they are written", () => {
  const text = `${"> ".repeat(20_000)}deep`;
  expect(readNotes(text)).toEqual([{ is: "code", text }]);
});
