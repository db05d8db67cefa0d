/** The renewal of NASM-CPT in the language of zen-engine. Verdicts are 0 unmet, 1 unknown, 2 met. */
export const zenNasm: readonly [key: string, value: string][] = [
  ["live", "filter(activities, #.day >= #.first and #.day <= #.last and #.kind != 'cpr-course' and #.status != 'rejected' and #.status != 'pending' and not #.lost and (#.published != null or #.stated != null or (#.kind == 'course' and #.provider == 'nasm') or #.status == 'accepted'))"],
  ["low", "sum(map($.live, #.repeat or #.kind == null ? 0 : min([#.published ?? #.stated ?? (#.kind == 'course' and #.provider == 'nasm' ? 0 : floor(#.hours)), 19])))"],
  ["high", "sum(map($.live, min([#.published ?? #.stated ?? (#.kind == 'course' and #.provider == 'nasm' ? 19 : floor(#.hours)), 19])))"],
  ["good", "filter(cards, #.issued <= today)"],
  ["cardToday", card("today")],
  ["totalToday", total("$.cardToday")],
  ["cardEnd", card("end")],
  ["totalEnd", total("$.cardEnd")],
  ["now", "end == 0 or ($.cardToday == 2 and $.totalToday == 2)"],
  ["total", "$.now ? $.totalToday : $.totalEnd"],
  ["cpr", "$.now ? $.cardToday : $.cardEnd"],
];

function card(day: string): string {
  return `some($.good, #.until != null and #.until >= ${day} and #.delivery in ['in-person', 'blended']) ? 2 : some($.good, #.until == null or #.until >= ${day}) ? 1 : cardsKnown ? 0 : 1`;
}

function total(card: string): string {
  return `$.low + (${card} == 2 ? 1 : 0) >= 20 ? 2 : $.high + (${card} >= 1 ? 1 : 0) >= 20 ? 1 : 0`;
}
