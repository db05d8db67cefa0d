/** What lets a feed reader find the feed from the page: a `meta` entry. */
export function feedLink(title: string, href: string) {
  return { tagName: "link", rel: "alternate", type: "application/atom+xml", title, href } as const;
}
