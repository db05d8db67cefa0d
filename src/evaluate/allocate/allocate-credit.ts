import { matches } from "../../record/selector.ts";
import type { Ask } from "../../requirements/kind.ts";
import { ENDLESS } from "../../requirements/range.ts";
import { askFor } from "../ask-for.ts";
import type { CapUse } from "../apply-caps.ts";
import type { Credit } from "../credit.ts";
import type { Edition } from "../edition.ts";
import { pastCredit } from "../past-credit.ts";
import { type Allocation, allocate, type Item, MOST_WORK, type Want } from "./allocation.ts";
import { askShare } from "./ask-share.ts";
import { type CapRoom, capRooms } from "./cap-rooms.ts";
import type { CapTime } from "./cap-time.ts";
import { fillOnTop } from "./fill-on-top.ts";
import { type Scenario, servedBy } from "./scenario.ts";
import { roomsOf } from "./rooms-of.ts";

/** More amounts that are asked for than this are not tried in every combination. */
const MOST_ASKS = 5;

/** One way to credit under limits that leave a choice. */
export interface AllocatedCredit {
  credits: Credit[];
  caps: CapUse[];
}

/**
 * Credits under limits that leave a choice, for the holder (0017). The first way gives the amounts asked for, taken together, all that they can get. Where
 * that is not all that they ask for, the other ways favour some of them; which one helps most is for the requirements to say. What is sure is allocated
 * under every limit that may apply, at its lowest; what is possible under those that surely do, at their highest.
 */
export function allocateCredit(credits: readonly Credit[], edition: Edition, time: CapTime): AllocatedCredit[] {
  const rooms = capRooms(credits, edition.caps, time, pastCredit(credits, edition));
  const asks = edition.asks.filter((ask) => ask.of !== undefined || groupOf(edition, ask) !== undefined);
  const sure = scenarioOf(credits, rooms, edition, asks, true);
  const possible = scenarioOf(credits, rooms, edition, asks, false);
  const work = { left: MOST_WORK };
  const favour = (scenario: Scenario, list: readonly Ask[]): Allocation => allocate(scenario.items, scenario.rooms, scenario.wants, new Set(scenario.wants.filter((want, i) => list.includes(asks[i] as Ask) && want.need < ENDLESS)), work);
  const way = (list: readonly Ask[]): AllocatedCredit & { enough: boolean } => {
    const low = favour(sure, list);
    const high = fillOnTop(possible, low, favour(possible, list), (rest) => favour(rest, list));
    return { ...credited(credits, rooms, edition, { sure, low, possible, high }), enough: reachesAll(sure, low) };
  };
  const first = way(asks);
  if (first.enough || asks.length > MOST_ASKS || work.left < 0) return [first];
  return [first, ...subsets(asks).filter((list) => list.length < asks.length).map(way)];
}

function groupOf(edition: Edition, ask: Ask): number | undefined {
  const index = edition.rules.separate.findIndex((list) => list.includes(ask.id));
  return index < 0 ? undefined : index;
}

function scenarioOf(credits: readonly Credit[], capRooms: readonly CapRoom[], edition: Edition, asks: readonly Ask[], sure: boolean): Scenario {
  const place = new Map(credits.map((credit, i) => [credit, i]));
  const within = capRooms.flatMap(({ cap, members }) => {
    const limit = sure ? cap.limit.low : cap.limit.high;
    const inside = [...members].filter(([, surely]) => sure || surely).map(([credit]) => place.get(credit) as number);
    return limit >= ENDLESS || inside.length === 0 ? [] : [{ limit, members: new Set(inside), whole: cap.whole }];
  });
  const places = roomsOf(credits, within);
  const items = credits.map((credit, i): Item => {
    const mine = (places[i] as number[]).map((room) => within[room] as (typeof within)[number]);
    const whole = mine.some((room) => room.whole);
    const most = Math.min(ENDLESS, ...mine.filter(({ whole: all }) => !all).map(({ limit }) => limit));
    const [low, high] = [Math.min(credit.low, most), Math.min(credit.high, most)];
    if (!whole) return { yields: sure ? low : high, takes: sure ? low : high, whole };
    // What cannot be split is sure only if all that it may be worth fits, and possible if the least that it may be worth does.
    const room = Math.min(...mine.map(({ limit }) => limit));
    const takes = sure ? high : low;
    return { yields: takes > room ? 0 : sure ? low : Math.min(high, room), takes, whole };
  });
  const wants = asks.map((ask): Want => ({
    id: ask.id,
    need: sure ? ask.need.high : ask.need.low,
    picks: new Set(credits.flatMap((credit, i) => (counts(credit, ask, sure) ? [i] : []))),
    group: groupOf(edition, ask),
  }));
  return { items, rooms: within.filter(({ members }) => members.size > 1), wants };
}

function counts(credit: Credit, { id, of }: Ask, sure: boolean): boolean {
  // What is set aside for another of several that share a total serves the total alone.
  if (credit.sharedOnly && (id !== "total" || of !== undefined)) return false;
  const picked = of === undefined ? "yes" : matches(of, credit.attributes);
  return picked === "yes" || (!sure && picked === "unknown");
}

function reachesAll({ wants }: Scenario, allocation: Allocation): boolean {
  return wants.every((want) => servedBy(allocation, want) >= want.need);
}

function subsets<T>(list: readonly T[]): T[][] {
  return list.reduce<T[][]>((all, item) => [...all.map((part) => [...part, item]), ...all], [[]]);
}

/** The credits with what an allocation gives them, and what each cap took. The credits given are left as they are. */
function credited(credits: readonly Credit[], rooms: readonly CapRoom[], edition: Edition, { sure, low, possible, high }: { sure: Scenario; low: Allocation; possible: Scenario; high: Allocation }): AllocatedCredit {
  const caps = edition.caps.map((cap): CapUse => ({ cap, used: 0, trimmed: 0 }));
  const amount = new Map(credits.map((credit, i) => [credit, low.given[i] as number]));
  const used = new Map(rooms.map((room) => [room, [...room.members.keys()].reduce((sum, credit) => sum + (amount.get(credit) as number), 0)]));
  for (const [room, now] of used) {
    const use = caps[room.index] as CapUse;
    use.used = Math.max(use.used, now + (room.before?.low ?? 0));
    if (room.before) use.mayBeUsed = Math.min(ENDLESS, Math.max(use.mayBeUsed ?? 0, now + room.before.high));
  }
  const mine = new Map(credits.map((credit): [Credit, CapRoom[]] => [credit, []]));
  for (const room of rooms) for (const credit of room.members.keys()) mine.get(credit)?.push(room);
  const made = credits.map((credit, i): Credit => {
    const gets = low.given[i] as number;
    // Without a proof nothing is said of the most but what each limit says alone.
    const most = Math.max(gets, high.proven ? (high.given[i] as number) : (possible.items[i] as Item).yields);
    const next: Credit = { ...credit, low: gets, high: most, trimmed: [], questions: [...credit.questions], rows: [...credit.rows], serves: servesOf(edition, low.serves[i], high.proven ? high.serves[i] : undefined, most) };
    const by = credit.low - gets;
    if (by === 0) return next;
    const full = (mine.get(credit) as CapRoom[]).filter((room) => room.cap.limit.low - (used.get(room) as number) < ((sure.items[i] as Item).whole ? credit.high : by));
    const unsure = full.find((room) => room.before && room.cap.limit.low < room.cap.limit.high && most > gets);
    if (unsure) next.openLimit = unsure.cap.name;
    const surely = unsure ? undefined : full.find((room) => room.members.get(credit) === true);
    for (const { cap } of full) if (cap.limit.low < Math.min(cap.limit.high, credit.high)) next.questions.push(...cap.limit.questions);
    if (surely) {
      next.trimmed.push({ cap: surely.cap.id, by, ...(surely.before ? { over: { first: surely.before.first, last: surely.before.last } } : {}) });
      next.rows.push(surely.cap.row);
      next.chosen = full.length > 1 || surely.members.size > 1;
      (caps[surely.index] as CapUse).trimmed += by;
      if (next.reason === "counted" || next.high === next.low) next.reason = "capped";
    } else if (next.reason === "counted") next.reason = "unknown-match";
    for (const room of full) if (room.members.get(credit) === false) next.questions.push(...(room.openShare ? askShare(room, credit) : []), ...askFor(room.cap.of, credit));
    return next;
  });
  return { credits: made, caps };
}

/** What of an activity goes to each requirement that shares no credit with others. */
function servesOf(edition: Edition, low: ReadonlyMap<string, number> | undefined, high: ReadonlyMap<string, number> | undefined, most: number): Credit["serves"] {
  const ids = edition.rules.separate.flat();
  if (ids.length === 0) return undefined;
  return new Map(ids.map((id) => [id, { low: low?.get(id) ?? 0, high: Math.max(low?.get(id) ?? 0, high ? (high.get(id) ?? 0) : most) }]));
}
