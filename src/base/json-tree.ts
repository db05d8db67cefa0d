/** A value of a JSON text with its offset, and for a mapping the offset of each key. */
export interface JsonNode {
  at: number;
  keys?: Map<string, { at: number; node: JsonNode }>;
  items?: JsonNode[];
}

/** The places of everything in a text that is valid JSON and not deep; `repeated` are the offsets of keys that stood there before. */
export function jsonTree(text: string): { root: JsonNode; repeated: number[] } {
  const repeated: number[] = [];
  let next = 0;
  const skipTo = (pattern: RegExp): void => {
    pattern.lastIndex = next;
    pattern.test(text);
    next = pattern.lastIndex;
  };
  const space = /[\s,:]*/y;
  const plain = /[^\s,\]}]*/y;
  const read = (): JsonNode => {
    skipTo(space);
    const node: JsonNode = { at: next };
    const first = text[next];
    if (first === "{") {
      node.keys = new Map();
      for (next++, skipTo(space); text[next] !== "}"; skipTo(space)) {
        const at = next;
        next = endOfString(text, at);
        const key = JSON.parse(text.slice(at, next)) as string;
        if (node.keys.has(key)) repeated.push(at);
        node.keys.set(key, { at, node: read() });
      }
      next++;
    } else if (first === "[") {
      node.items = [];
      for (next++, skipTo(space); text[next] !== "]"; skipTo(space)) node.items.push(read());
      next++;
    } else if (first === '"') next = endOfString(text, next);
    else skipTo(plain);
    return node;
  };
  return { root: read(), repeated };
}

/** The offset after the quote that closes the string which begins at `start`. */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === "\\") slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
  return text.length;
}
