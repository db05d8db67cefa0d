/** The renewal of NSCA-CSCS in the language of zen-engine. Verdicts are 0 unmet, 1 unknown, 2 met. */
export const zenNsca: readonly [key: string, value: string][] = [
  ["need", byBand(60, 40, 20, 10)],
  ["letters", "band == 'year-3-second-half' ? 0 : 2"],
  ["capA", byBand(55, 35, 15, 10)],
  ["capB", byBand(40, 30, 10, 10)],
  ["capC", byBand(55, 35, 15, 10)],
  ["capD", byBand(40, 30, 10, 10)],
  ["live", "filter(activities, #.day >= #.first and #.day <= #.last and #.status == 'none')"],
  ["open", "some($.live, #.stated == null and #.kind == 'course' and #.delivery == 'self-study')"],
  ["a", `min([sum(map(filter($.live, #.category == 'A'), min([${worth()}, 20]))), $.capA])`],
  ["b", `min([sum(map(filter($.live, #.category == 'B'), ${worth()})), $.capB])`],
  ["c", `min([sum(map(filter($.live, #.category == 'C'), ${worth()})), $.capC])`],
  ["d", `min([sum(map(filter($.live, #.category == 'D'), ${worth()})), $.capD])`],
  ["low", "$.a + $.b + $.c + $.d"],
  ["high", "$.low + ($.open ? $.capC - $.c : 0)"],
  ["sure", "($.a > 0 ? 1 : 0) + ($.b > 0 ? 1 : 0) + ($.c > 0 ? 1 : 0) + ($.d > 0 ? 1 : 0)"],
  ["possible", "$.sure + ($.open and $.c == 0 and $.capC > 0 ? 1 : 0)"],
  ["total", "$.low >= $.need ? 2 : $.high >= $.need ? 1 : 0"],
  ["different", "$.sure >= $.letters ? 2 : $.possible >= $.letters ? 1 : 0"],
  ["exam", "some(exams, #.passed and #.exam == 'nsca/cscs' and #.on >= #.first and #.on <= #.last) ? 2 : examsKnown ? 0 : 1"],
  ["path", "max([min([$.total, $.different]), $.exam])"],
  ["noLapse", "some(statements, #.on >= #.first and #.on <= #.last) ? 2 : statementsKnown ? 0 : 1"],
  ["good", "filter(cards, #.issued <= today)"],
  ["cprToday", card("today")],
  ["cprEnd", card("end")],
  ["cpr", "end == 0 or ($.path == 2 and $.cprToday == 2) ? $.cprToday : $.cprEnd"],
];

function byBand(before: number, first: number, second: number, third: number): string {
  return `band == 'before' ? ${before} : band == 'year-1' ? ${first} : band == 'year-2' ? ${second} : band == 'year-3-first-half' ? ${third} : 0`;
}

function worth(): string {
  return "#.stated ?? (#.kind == 'quiz' and #.provider == 'nsca' ? 2 : #.kind == 'college-course' ? floor(5 * #.credits) : #.kind == 'certification-exam' and #.accredited ? 10 : #.delivery == 'self-study' ? 0 : floor(#.hours))";
}

function card(day: string): string {
  return `max([${form("in-person", day)}, min([${form("blended", day)}, $.noLapse])])`;
}

function form(delivery: string, day: string): string {
  return `(some($.good, #.until != null and #.until >= ${day} and #.delivery == '${delivery}') ? 2 : some($.good, (#.until == null or #.until >= ${day}) and (#.delivery == null or #.delivery == '${delivery}')) ? 1 : cardsKnown ? 0 : 1)`;
}
