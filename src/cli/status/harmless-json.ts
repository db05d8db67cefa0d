/** Data as JSON that reads back the same and holds no character that could steer a terminal: those stand as escapes. */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/[\p{Cf}\p{Co}\u007F-\u009F\u2028\u2029]/gu, (found) =>
    [...Array(found.length).keys()].map((index) => `\\u${found.charCodeAt(index).toString(16).padStart(4, "0")}`).join(""),
  );
}
