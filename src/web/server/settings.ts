export interface Settings {
  /** The name or address to listen on. */
  readonly host: string;
  /** 0 asks the system for any free port. */
  readonly port: number;
}

export type SettingsResult =
  | { readonly ok: true; readonly value: Settings }
  | { readonly ok: false; readonly problem: string };

/** Reads HOST (localhost) and PORT (3000); a PORT that is not a port is a problem, never a default. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SettingsResult {
  const text = env["PORT"]?.trim() || "3000";
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) {
    return {
      ok: false,
      problem: `PORT must be a whole number from 0 to 65535, but it is "${text}". Try: PORT=3001 npm start`,
    };
  }
  return { ok: true, value: { host: env["HOST"]?.trim() || "localhost", port } };
}
