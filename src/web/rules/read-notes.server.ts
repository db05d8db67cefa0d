import { marked, type Token, type Tokens } from "marked";

/** Prose of a rulebook's NOTES.md as plain data: what a page may show of Markdown, and nothing else. */
export type NotesBlock =
  | { readonly is: "heading"; readonly level: number; readonly inline: readonly NotesInline[] }
  | { readonly is: "paragraph"; readonly inline: readonly NotesInline[] }
  | { readonly is: "code"; readonly text: string }
  | { readonly is: "list"; readonly ordered: boolean; readonly items: readonly (readonly NotesBlock[])[] }
  | { readonly is: "table"; readonly head: readonly (readonly NotesInline[])[]; readonly rows: readonly (readonly (readonly NotesInline[])[])[] };

export type NotesInline =
  | { readonly is: "text" | "code"; readonly text: string }
  | { readonly is: "strong" | "em"; readonly inline: readonly NotesInline[] }
  | { readonly is: "link"; readonly href: string; readonly inline: readonly NotesInline[] };

/** Reads Markdown. HTML in it stays text; links other than web addresses lose their target. What is nested out of all measure is shown as it is written. */
export function readNotes(text: string): NotesBlock[] {
  try {
    return marked.lexer(text).flatMap(block);
  } catch {
    return [{ is: "code", text }];
  }
}

function block(token: Token): NotesBlock[] {
  switch (token.type) {
    case "heading":
      return [{ is: "heading", level: token["depth"] as number, inline: inlines(innerOf(token)) }];
    case "list": {
      const list = token as Tokens.List;
      return [{ is: "list", ordered: list.ordered, items: list.items.map((item) => item.tokens.flatMap(block)) }];
    }
    case "table": {
      const table = token as Tokens.Table;
      return [{ is: "table", head: table.header.map((cell) => inlines(cell.tokens)), rows: table.rows.map((row) => row.map((cell) => inlines(cell.tokens))) }];
    }
    case "code":
      return [{ is: "code", text: token["text"] as string }];
    case "blockquote":
      return (innerOf(token) ?? []).flatMap(block);
    case "space":
    case "hr":
    case "def":
      return [];
    default: {
      const inner = innerOf(token);
      return [{ is: "paragraph", inline: inner ? inlines(inner) : [{ is: "text", text: token.raw }] }];
    }
  }
}

function innerOf(token: Token): Token[] | undefined {
  return "tokens" in token ? (token.tokens as Token[] | undefined) : undefined;
}

function inlines(tokens: Token[] | undefined): NotesInline[] {
  return (tokens ?? []).map((token): NotesInline => {
    const inner = (): NotesInline[] => inlines(innerOf(token));
    switch (token.type) {
      case "strong":
      case "em":
        return { is: token.type, inline: inner() };
      case "codespan":
        return { is: "code", text: token["text"] as string };
      case "link": {
        const href = token["href"] as string;
        return /^https?:\/\//i.test(href) ? { is: "link", href, inline: inner() } : { is: "em", inline: inner() };
      }
      case "br":
        return { is: "text", text: " " };
      default:
        // `text` of an escaped character is the character; its `raw` still has the backslash.
        return { is: "text", text: "text" in token && token.type !== "html" ? (token["text"] as string) : token.raw };
    }
  });
}
