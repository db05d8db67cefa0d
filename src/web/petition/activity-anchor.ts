/** Where the page on petitions answers for an activity; a ref may be any text. */
export function activityAnchor(ref: string): string {
  return `activity-${encodeURIComponent(ref)}`;
}
