/** What people call a body: the first of its aliases that is shorter than its name, or the name. An older name, written later, is not taken. */
export function shortName(body: Readonly<Record<string, unknown>>): string {
  const name = String(body["name"] ?? body["id"]);
  const aliases = Array.isArray(body["aliases"]) ? body["aliases"].map(String) : [];
  return aliases.find((alias) => alias.length < name.length) ?? name;
}
