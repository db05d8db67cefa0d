/** One path of every kind of page; each is checked in both colour schemes and at both widths. */
export const paths: readonly string[] = ["/", "/record", "/standing", "/rules", "/no-such-page"];
