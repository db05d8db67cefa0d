/** So much text is gathered before it is written. */
const PIECE = 65_536;

/**
 * Writes data as indented JSON, in pieces: an answer on a hundred thousand activities is longer than the longest text there can be. It
 * reads back the same and holds no character that could steer a terminal: those stand as escapes.
 */
export async function writeJson(value: unknown, write: (text: string) => Promise<void>): Promise<void> {
  let piece = "";
  for (const part of parts(value, "\n")) {
    piece += part;
    if (piece.length < PIECE) continue;
    await write(piece);
    piece = "";
  }
  await write(`${piece}\n`);
}

function* parts(value: unknown, newline: string): Generator<string> {
  if (typeof value !== "object" || value === null || isSmall(value)) {
    yield escaped(JSON.stringify(value, null, 2)).replaceAll("\n", newline);
    return;
  }
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const inner = `${newline}  `;
  let before = open;
  for (const [key, child] of Object.entries(value)) {
    if (child === undefined) continue;
    yield `${before}${inner}${Array.isArray(value) ? "" : `${escaped(JSON.stringify(key))}: `}`;
    yield* parts(child, inner);
    before = ",";
  }
  yield newline + close;
}

/** Small enough to be made at once: holds only plain values, or nothing. */
function isSmall(value: object): boolean {
  const children: unknown[] = Object.values(value);
  return children.length < 20 && children.every((child) => typeof child !== "object" || child === null);
}

function escaped(json: string): string {
  return json.replace(/[\p{Cf}\p{Co}\u007F-\u009F\u2028\u2029]/gu, (found) => found.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""));
}
