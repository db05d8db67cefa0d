/** A page's title for the browser's tab: what is specific comes first. */
export const pageTitle = (title: string): string => `${title} · Recert`;
