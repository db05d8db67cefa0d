/** How text is set in this terminal: its width, and whether colour reaches it. */
export interface Style {
  readonly width: number;
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  /** The meaning, never the colour: what counts, what to act on, what is lost, what is not known. */
  readonly tone: (tone: "counts" | "act" | "lost" | "unknown" | "plain", text: string) => string;
}

/** Narrower than this nothing lines up; wider than this lines are hard to read. */
const [NARROWEST, WIDEST] = [40, 100];

const CODES = { counts: "32", act: "33", lost: "31", unknown: "36", plain: "0" } as const;

/** A style for a stream: pipes and NO_COLOR get plain text, FORCE_COLOR colour anywhere; COLUMNS sets the width. */
export function styleOf(stream: { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined }, env: Readonly<Record<string, string | undefined>>): Style {
  const colour = wantsColour(stream.isTTY === true, env);
  const paint = (code: string, text: string): string => (colour && code !== "0" && text !== "" ? `\u001B[${code}m${text}\u001B[0m` : text);
  const columns = Number(env["COLUMNS"]) || stream.columns || 80;
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, Math.floor(columns))),
    strong: (text) => paint("1", text),
    quiet: (text) => paint("2", text),
    tone: (tone, text) => paint(CODES[tone], text),
  };
}

/** no-color.org: any value but the empty one says no. FORCE_COLOR is Node's own convention; `0` and `false` say no. */
function wantsColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env["NO_COLOR"]) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return isTerminal && env["TERM"] !== "dumb";
}
