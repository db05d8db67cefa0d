import { parse } from "yaml";

/** Whether a text is a record file or a table. By its name where that tells, else by what stands in it. */
export function importForm(name: string, text: string): "record" | "table" {
  if (/\.(ya?ml|json)$/i.test(name)) return "record";
  if (/\.(csv|tsv|txt)$/i.test(name) && !/^\s*(recert|credentials|activities|cards)\s*:/m.test(text.slice(0, 2000))) return "table";
  const start = text.slice(0, 4000).trimStart();
  if (/^[{[]/.test(start) || /^(#|---|[\w-]+\s*:(\s|$))/m.test(start.split("\n").slice(0, 5).join("\n"))) return looksLikeTable(start) ? "table" : "record";
  return /[,;\t]/.test(start.split("\n")[0] ?? "") ? "table" : "record";
}

/** A first line of several cells and no mapping behind it. */
function looksLikeTable(start: string): boolean {
  const first = start.split("\n")[0] ?? "";
  if (!/[,;\t]/.test(first) || /^[{[#]/.test(first)) return false;
  try {
    return typeof parse(first) === "string";
  } catch {
    return true;
  }
}
