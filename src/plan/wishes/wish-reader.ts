import { parseMillionths } from "../../base/amount.ts";
import { type Day, parseDay } from "../../base/date.ts";
import { type Duration, parseDuration } from "../../base/duration.ts";
import { harmless } from "../../base/harmless.ts";
import { type Money, parseMoney } from "../../base/money.ts";
import { nearest } from "../../base/nearest.ts";
import type { WishProblem } from "./wish-problem.ts";

type Path = WishProblem["path"];

/** More wishes of one sort than anybody has; a longer list is a fault, and would take long to hold against everything. */
const MOST = 2000;

/**
 * Reads the values of wishes, whatever they are: they may come from a file, from a call or from what a page kept. What cannot be read is
 * noted as a problem and is then `undefined`, as if it were left out.
 */
export class WishReader {
  readonly problems: WishProblem[] = [];

  refuse(path: Path, code: WishProblem["code"], says: string, more: Pick<WishProblem, "expected" | "nearest"> = {}): undefined {
    this.problems.push({ path, code, says, ...(more.expected === undefined ? {} : { expected: more.expected }), ...(more.nearest === undefined ? {} : { nearest: more.nearest }) });
    return undefined;
  }

  /** The value as a mapping; keys that are not known are named. */
  mapping(path: Path, value: unknown, keys: readonly string[]): Readonly<Record<string, unknown>> | undefined {
    if (value === undefined) return undefined;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return this.wrong(path, value, "keys with values");
    for (const key of Object.keys(value))
      if (!keys.includes(key)) {
        const meant = nearest(key, keys);
        this.refuse([...path, key], "unknown-key", `“${harmless(key)}” is no wish that is known${path.length > 0 ? ` in “${path.join(".")}”` : ""}.${meant ? ` Did you mean “${meant}”?` : ""}`, { expected: keys.join(", "), ...(meant ? { nearest: meant } : {}) });
      }
    return value as Record<string, unknown>;
  }

  list(path: Path, value: unknown): readonly unknown[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.wrong(path, value, "a list") ?? [];
    if (value.length > MOST) return this.refuse(path, "bad-value", `“${path.join(".")}” has ${value.length} entries. Write at most ${MOST}.`, { expected: `at most ${MOST} entries` }) ?? [];
    return value;
  }

  text(path: Path, value: unknown): string | undefined {
    if (value === undefined) return undefined;
    return typeof value === "string" && value !== "" ? value : this.wrong(path, value, "text");
  }

  texts(path: Path, value: unknown): string[] {
    return this.list(path, value).flatMap((entry, index) => this.text([...path, index], entry) ?? []);
  }

  flag(path: Path, value: unknown): boolean | undefined {
    if (value === undefined || typeof value === "boolean") return value;
    return this.wrong(path, value, "true or false");
  }

  word<W extends string>(path: Path, value: unknown, words: readonly W[]): W | undefined {
    const text = this.text(path, value);
    if (text === undefined || (words as readonly string[]).includes(text)) return text as W | undefined;
    const meant = nearest(text, words);
    return this.refuse(path, "unknown-word", `“${harmless(text)}” is not known for “${path.join(".")}”. Write one of: ${words.join(", ")}.`, { expected: words.join(", "), ...(meant ? { nearest: meant } : {}) });
  }

  day(path: Path, value: unknown): Day | undefined {
    return this.read(path, value, parseDay, "a date such as 2026-01-31");
  }

  duration(path: Path, value: unknown): Duration | undefined {
    return this.read(path, value, parseDuration, "a length of time such as P90D or P2Y");
  }

  money(path: Path, value: unknown): Money | undefined {
    return this.read(path, value, parseMoney, "an amount of money that is not negative, such as “99.00 USD”");
  }

  /** A decimal that is not negative, in millionths. */
  decimal(path: Path, value: unknown): number | undefined {
    return this.read(path, value, parseMillionths, "a decimal that is not negative, such as “1.5”");
  }

  private read<T>(path: Path, value: unknown, parse: (text: string) => T | null, expected: string): T | undefined {
    if (value === undefined) return undefined;
    return (typeof value === "string" ? parse(value) : null) ?? this.wrong(path, value, expected, typeof value === "string" ? "bad-value" : "wrong-type");
  }

  private wrong(path: Path, value: unknown, expected: string, code: WishProblem["code"] = "wrong-type"): undefined {
    const shown = value === null ? "empty" : Array.isArray(value) ? "a list" : typeof value === "object" ? "a mapping" : `“${harmless(String(value))}”`;
    const quoted = typeof value === "number" && code === "wrong-type" && !/^(a list|keys|true)/.test(expected) ? ", in quotation marks" : "";
    return this.refuse(path, code, `${path.length === 0 ? "What you wish" : `“${path.join(".")}”`} is ${shown}. Write ${expected}${quoted}.`, { expected });
  }
}
