/** Today in the holder's own time zone, as `2026-01-31`. The one place in these pages where the clock is read. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
}
