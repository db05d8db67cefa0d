import type { PickEntry } from "./pick.ts";

/** What a sentence such as "NASM CPT, CES and PES" names. */
export interface Found {
  readonly ids: readonly string[];
  /** A name that several credentials may go by, or that the body named does not have. */
  readonly ambiguous: readonly { readonly words: string; readonly ids: readonly string[] }[];
  /** Bodies that no rulebook covers, as far as a name of a credential beside them tells. */
  readonly strangers: readonly string[];
  /** What nobody recognises. */
  readonly left: readonly string[];
  /** What of the text is not settled, in its order and with the body it was said of: read again, it is asked again. */
  readonly rest: string;
}

interface Token {
  readonly word: string;
  /** A part of a question such as "how do I stay certified?": nothing in it is taken for an unknown name. */
  readonly asking: boolean;
  /** Nothing but a space stands between it and the one before. */
  readonly joined: boolean;
}

const LONGEST_NAME = 8;
const FILLERS = new Set(["and", "or", "the", "my", "a", "an", "i", "hold", "have", "with", "plus", "am", "m", "from", "by", "at", "of", "certified", "certification", "certifications", "cert"]);
const ASKING = new Set(["how", "what", "when", "where", "why", "which"]);
/** Words that a name of a body may follow: "CPT from ACE". */
const FROM = new Set(["from", "by", "at", "of"]);

/**
 * Reads names of credentials out of free text. Longer names win; a body's name holds for what follows until another
 * body is named, and for what stands before the first one when nothing else tells it. Where more than one credential
 * may be meant, none is picked.
 */
export function findCredentials(text: string, entries: readonly PickEntry[]): Found {
  const tokens = tokensOf(text).slice(0, 200);
  const words = tokens.map((t) => t.word);
  const names = nameTable(entries);
  const bodies = new Map(entries.flatMap((e) => e.bodyWords.map((w) => [wordsOf(w).join(" "), e.body] as const)));
  const firstBody = words.map((_, at) => longest(words, at, bodies)?.value).find((b) => b !== undefined);
  const isNew = (at: number): boolean => at >= 0 && at < words.length && !tokens[at]?.asking && !FILLERS.has(words[at] ?? "") && !longest(words, at, bodies) && !longest(words, at, names);
  const ids = new Set<string>();
  const ambiguous: { words: string; ids: string[] }[] = [];
  const strangers = new Set<string>();
  const left: string[] = [];
  const rest: string[] = [];
  const named = new Map<string, string>();
  const bodyOf = new Map(entries.map((e) => [e.id, e.body]));
  let body: string | undefined;
  let bodySaid = "";
  let bodyEnd = -1;
  for (let at = 0; at < words.length; ) {
    const said = longest(words, at, bodies);
    const hit = longest(words, at, names);
    if (said && said.length >= (hit?.length ?? 0)) {
      body = said.value;
      bodySaid = words.slice(at, at + said.length).join(" ");
      named.set(body, bodySaid);
      at += said.length;
      bodyEnd = at;
    } else if (hit) {
      // A name that begins with its body's names the body too.
      if (said) {
        body = said.value;
        bodySaid = words.slice(at, at + said.length).join(" ");
      }
      const end = at + hit.length;
      const name = words.slice(at, end).join(" ");
      const before = bodyEnd !== at && tokens[at]?.joined && isNew(at - 1) ? at - 1 : undefined;
      const after = FROM.has(words[end] ?? "") && isNew(end + 1) ? end + 1 : undefined;
      const stranger = before ?? after;
      if (stranger !== undefined) strangers.add((words[stranger] ?? "").toUpperCase());
      const inBody = stranger === undefined ? hit.value.exact.concat(hit.value.within).filter((e) => e.body === (body ?? firstBody)) : [];
      const exact = inBody.filter((e) => hit.value.exact.includes(e));
      const choice = exact.length > 0 ? exact : inBody.length > 0 ? inBody : meant(hit.value);
      // Letters that only one body uses need no body, unless another one stands right before them.
      const onlyOne = hit.length === 1 && hit.value.exact.length > 0 && bodyEnd !== at;
      const sure = choice.length === 1 && stranger === undefined && (inBody.length > 0 || (body ?? firstBody) === undefined || onlyOne);
      if (sure) choice.forEach((e) => ids.add(e.id));
      else {
        if (!ambiguous.some((a) => a.words === name)) ambiguous.push({ words: name, ids: choice.map((e) => e.id) });
        rest.push([body === undefined || name.startsWith(bodySaid) ? "" : bodySaid, before === undefined ? "" : (words[before] ?? ""), name, after === undefined ? "" : `${words[end] ?? ""} ${words[after] ?? ""}`].filter(Boolean).join(" "));
      }
      at = after === undefined ? end : after + 1;
    } else {
      const nextIsName = tokens[at + 1]?.joined && longest(words, at + 1, names) && !longest(words, at + 1, bodies);
      if (isNew(at) && !nextIsName) {
        left.push(words[at] ?? "");
        rest.push(words[at] ?? "");
      }
      at += 1;
    }
  }
  // A body alone says nothing of which of its credentials is held.
  for (const [alone, words] of named)
    if (![...ids].some((id) => bodyOf.get(id) === alone) && !ambiguous.some((a) => a.words.startsWith(words) || rest.some((r) => r.startsWith(`${words} `)))) {
      ambiguous.push({ words, ids: entries.filter((e) => e.body === alone).map((e) => e.id) });
      rest.push(words);
    }
  return { ids: [...ids], ambiguous, strangers: [...strangers], left, rest: rest.join(", ") };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** Words with what stands between them: a question lasts from its first word to the end of the sentence. */
function tokensOf(text: string): Token[] {
  let asking = false;
  return [...text.toLowerCase().matchAll(/([^\p{L}\p{N}]*)([\p{L}\p{N}]+)/gu)].map(([, gap = "", word = ""]) => {
    if (/[.?!;\n]/.test(gap)) asking = false;
    asking ||= ASKING.has(word);
    return { word, asking, joined: /^\s+$/.test(gap) };
  });
}

/** Credentials that are called just this, and those whose longer name has it inside. */
interface Named {
  readonly exact: PickEntry[];
  readonly within: PickEntry[];
}

function nameTable(entries: readonly PickEntry[]): Map<string, Named> {
  const table = new Map<string, Named>();
  const named = (words: string): Named => {
    const found = table.get(words) ?? { exact: [], within: [] };
    table.set(words, found);
    return found;
  };
  for (const entry of entries) {
    const names = new Set([entry.name, ...entry.aliases].map((n) => wordsOf(n).join(" ")));
    for (const name of names) named(name).exact.push(entry);
    for (const part of new Set([...names].flatMap(partsOf))) if (!names.has(part)) named(part).within.push(entry);
  }
  return table;
}

/** Two words or more in a row out of a name, but none that begins or ends with a word that says nothing. */
function partsOf(name: string): string[] {
  const words = name.split(" ");
  return words.flatMap((_, from) => words.slice(from + 2).map((_, n) => words.slice(from, from + 2 + n).join(" ")).concat(words.length >= from + 2 ? words.slice(from).join(" ") : [])).filter((part) => !FILLERS.has(part.split(" ")[0] ?? "") && !FILLERS.has(part.split(" ").at(-1) ?? ""));
}

/** Without a body: each credential called so, and those of other bodies whose name has it inside. */
function meant({ exact, within }: Named): PickEntry[] {
  const bodies = new Set(exact.map((e) => e.body));
  return [...exact, ...within.filter((e) => !bodies.has(e.body))];
}

/** The longest run of words from `at` that the table knows. */
function longest<T>(words: readonly string[], at: number, table: ReadonlyMap<string, T>): { value: T; length: number } | undefined {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
    const value = table.get(words.slice(at, at + length).join(" "));
    if (value !== undefined) return { value, length };
  }
  return undefined;
}
