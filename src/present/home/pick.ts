/** A credential that can be picked on Home, with the names it is known by. */
export interface PickEntry {
  readonly id: string;
  readonly body: string;
  readonly bodyName: string;
  /** What people call the body: its short name first. */
  readonly bodyWords: readonly string[];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  /** What the rulebook says today; `unknown` is an answer too. */
  readonly expires: "yes" | "never" | "unknown";
}

/** What somebody has said about one credential. */
export interface Pick {
  readonly id: string;
  /** The day it was first earned; for credentials that expire. */
  readonly certified?: string | undefined;
  /** The last day printed on the certificate held now; asked for where the first day does not tell it. */
  readonly ends?: string | undefined;
  /** The day its course was finished; for credentials that do not expire. Absent: not taken yet. */
  readonly finished?: string | undefined;
}

/** "NASM CPT": the body's short name and the credential's shortest name. */
export function shortName(entry: PickEntry): string {
  const shortest = entry.aliases.find((a) => /^[A-Z0-9-]{2,8}$/.test(a) && !a.toLowerCase().startsWith(`${entry.body}-`));
  return `${entry.bodyWords[0] ?? entry.bodyName} ${shortest ?? entry.name}`;
}

/** "NASM Certified Personal Trainer (CPT)"; a name that begins with the body's keeps it once. */
export function longName(entry: PickEntry): string {
  const body = entry.bodyWords[0] ?? entry.bodyName;
  const name = entry.name.startsWith(body) ? entry.name : `${body} ${entry.name}`;
  const code = codeName(entry);
  return code === entry.name ? name : `${name} (${code})`;
}

/** "CPT": what people say when the body is clear. */
export function codeName(entry: PickEntry): string {
  return shortName(entry).slice((entry.bodyWords[0] ?? entry.bodyName).length + 1);
}
