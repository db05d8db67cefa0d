/** One path of every kind of page; each is checked in both colour schemes and at both widths. */
export const paths: readonly string[] = [
  "/",
  "/record",
  "/record/activity",
  "/record/import",
  "/standing",
  "/compare",
  "/compare?c=nasm%2Fcpt&c=nsca%2Fcscs&c=issa%2Fcpt&c=nasm%2Fces",
  "/rules",
  "/rules/nasm",
  "/rules/nasm/courses/ces",
  "/rules/nsca/cscs",
  "/changes",
  "/changes/nsca",
  "/rules/nsca/cpt/diff?from=2014-01-01&to=2022-01-01",
  "/no-such-page",
];
