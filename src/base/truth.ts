/** Three-valued truth: what a record and a rulebook together can say. */
export type Truth = "yes" | "no" | "unknown";

/** What is unknown stays unknown. */
export function not(a: Truth): Truth {
  return a === "yes" ? "no" : a === "no" ? "yes" : "unknown";
}

/** `no` as soon as one is `no`; `yes` only when all are. */
export function every(list: Iterable<Truth>): Truth {
  let result: Truth = "yes";
  for (const t of list) {
    if (t === "no") return "no";
    if (t === "unknown") result = "unknown";
  }
  return result;
}

/** `yes` as soon as one is `yes`; `no` only when all are. */
export function some(list: Iterable<Truth>): Truth {
  let result: Truth = "no";
  for (const t of list) {
    if (t === "yes") return "yes";
    if (t === "unknown") result = "unknown";
  }
  return result;
}
