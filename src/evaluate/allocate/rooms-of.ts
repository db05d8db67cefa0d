/** For each item the places, in the list of rooms, of those that it is in. */
export function roomsOf(items: readonly unknown[], rooms: readonly { readonly members: ReadonlySet<number> }[]): number[][] {
  const places = items.map((): number[] => []);
  for (const [place, { members }] of rooms.entries()) for (const i of members) places[i]?.push(place);
  return places;
}
