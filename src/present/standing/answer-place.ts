/** Where in the record an answer goes: `activities.a1.units.nasm` is the list, the item, and the key inside it. */
export interface AnswerPlace {
  readonly list: string;
  readonly item: string;
  /** Empty: the item as a whole. */
  readonly key: string;
}

/** Keys of an activity; those in `NESTED` hold a value for each body, credential or measure. A ref may hold dots, so they are read from the end. */
const PLAIN = new Set(["on", "title", "course", "tags", "hours", "kind", "delivery", "role", "provider", "grade", "for", "minutes", "attended", "event", "content"]);
const NESTED = new Set(["units", "category", "quantity", "status", "cycle"]);

/** Takes apart where an answer goes. Never throws: what it does not know is a list of that name. */
export function answerPlace(answer: string): AnswerPlace {
  const [list = "", ...rest] = answer.split(".");
  // An id holds no dot.
  if (list === "credentials") return { list, item: rest[0] ?? "", key: rest.slice(1).join(".") };
  if (list !== "activities") return { list, item: rest.join("."), key: "" };
  const keys = rest.length > 2 && NESTED.has(rest.at(-2) ?? "") ? 2 : rest.length > 1 && PLAIN.has(rest.at(-1) ?? "") ? 1 : 0;
  const cut = rest.length - keys;
  return { list, item: rest.slice(0, cut).join("."), key: rest.slice(cut).join(".") };
}
