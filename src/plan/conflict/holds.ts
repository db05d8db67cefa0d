/**
 * Can the named groups of rows all hold? `out-of-time`: nobody knows. Whatever holds also holds with fewer groups, and whatever cannot hold cannot
 * hold with more.
 */
export type Holds = (groups: ReadonlySet<string>) => "yes" | "no" | "out-of-time";
