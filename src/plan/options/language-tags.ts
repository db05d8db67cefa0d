const LETTERS = "abcdefghijklmnopqrstuvwxyz";
let names: ReadonlyMap<string, string> | undefined;

/** The short tag of a language by that tag or by its English name; `undefined` where it is neither. */
export function languageTagOf(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  names ??= namesByTag();
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(plain) && names.has(plain.split("-")[0] ?? "") ? plain : [...names].find(([, name]) => name === plain)?.[0];
}

/** Every language of two letters that has an English name. */
function namesByTag(): Map<string, string> {
  const display = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  return new Map(
    [...LETTERS].flatMap((a) => [...LETTERS].map((b) => a + b)).flatMap((tag) => {
      const name = display.of(tag);
      return name === undefined ? [] : [[tag, name.toLowerCase()] as const];
    }),
  );
}
