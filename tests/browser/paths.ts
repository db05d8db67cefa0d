/** One path of every kind of page; each is checked in both colour schemes and at both widths. */
export const paths: readonly string[] = [
  "/",
  "/record",
  "/record/activity",
  "/record/import",
  "/standing",
  "/rules",
  "/rules/nasm",
  "/rules/nasm/courses/ces",
  "/rules/nsca/cscs",
  "/no-such-page",
];
