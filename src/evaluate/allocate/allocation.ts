import { handOutInOrder } from "./hand-out-in-order.ts";
import { maximize } from "./maximize.ts";
import { roomsOf } from "./rooms-of.ts";
import type { Work } from "./solve-linear.ts";

/** Something that can be credited: at most `yields` steps. It takes as much of every room as it gives; one that cannot be split takes `takes` or nothing. */
export interface Item {
  yields: number;
  takes: number;
  whole: boolean;
}

/** What shares one limit: places in the list of items. */
export interface Room {
  limit: number;
  members: ReadonlySet<number>;
}

/** Credit that is wanted: `need` steps from the items it picks. Of wants in one group an item's credit serves one alone. */
export interface Want {
  id: string;
  need: number;
  picks: ReadonlySet<number>;
  group: number | undefined;
}

export interface Allocation {
  /** Steps credited, by item. */
  given: number[];
  /** For each item, the steps of it that go to each want of a group. */
  serves: Map<string, number>[];
  /** No allocation is better. */
  proven: boolean;
}

/**
 * So much is worked on one question: some hundred times what a long record takes, and less than a person waits for. Limits that cross in every possible way,
 * as nobody's do, would otherwise keep a machine busy for hours.
 */
export const MOST_WORK = 30_000_000;

/** Items that no room and no want tells apart, as one. */
interface Cell {
  items: number[];
  whole: boolean;
  rooms: Room[];
  /** Those that pick it. */
  wants: Want[];
  /** In how many ways it can serve one want of each group. */
  ways: number;
}

/**
 * What to credit under limits that leave a choice: first as much as possible of what the favoured wants need, together; then as much as possible in
 * all; then the earlier items. Exact, unless `proven` is false: the work was used up, or a number too great. Feasible always.
 */
export function allocate(items: readonly Item[], rooms: readonly Room[], wants: readonly Want[], favoured: ReadonlySet<Want>, work: Work = { left: MOST_WORK }): Allocation {
  const binding = rooms.filter(({ limit, members }) => [...members].reduce((sum, i) => sum + Math.max((items[i] as Item).takes, (items[i] as Item).yields), 0) > limit);
  const cells = cellsOf(items, binding, wants.filter((want) => favoured.has(want) || want.group !== undefined));
  const goals = [...favoured];
  const most = sum(cells.map(({ ways }) => ways + 1)) + goals.length;
  // To write the table down takes some times what it takes to go over it once.
  if ((work.left -= 4 * most * (2 * cells.length + binding.length + 2 * goals.length)) < 0) return handOutInOrder(items, binding, wants);
  const columns = cells.flatMap((cell, index) => columnsOf(cell).map((column) => ({ ...column, cell, index })));
  const width = columns.length + goals.length;
  const factors = (of: (column: (typeof columns)[number]) => number, reached: (want: Want) => number = () => 0): number[] => [...columns.map(of), ...goals.map(reached)];
  const yieldsOf = (cell: Cell): number => (items[cell.items[0] as number] as Item).yields;
  const size = ({ cell, part }: (typeof columns)[number]): number => (cell.whole && !part ? yieldsOf(cell) : 1);
  const credits = (column: (typeof columns)[number]): number => (column.part ? 0 : size(column));
  const serving = (want: Want, { cell, choice, part }: (typeof columns)[number]): boolean => (want.group === undefined ? !part && cell.wants.includes(want) : choice.includes(want));
  const { values, proven } = maximize({
    columns: width,
    goals: [factors(() => 0, () => 1), factors(credits), factors((column) => credits(column) * (cells.length - column.index))],
    rows: [
      ...cells.map((cell) => ({ factors: factors((c) => (c.cell === cell && !c.part ? 1 : 0)), limit: cell.whole ? 1 : sum(cell.items.map((i) => (items[i] as Item).yields)) })),
      // What goes to wants that share nothing is no more than what was taken.
      ...cells.filter((cell) => columns.some((c) => c.cell === cell && c.part)).map((cell) => ({ factors: factors((c) => (c.cell !== cell ? 0 : c.part ? 1 : -yieldsOf(cell))), limit: 0 })),
      ...binding.map((room) => ({ factors: factors(({ cell, part }) => (cell.rooms.includes(room) && !part ? (cell.whole ? (items[cell.items[0] as number] as Item).takes : 1) : 0)), limit: room.limit })),
      ...goals.flatMap((want) => [
        { factors: factors((c) => (serving(want, c) ? -size(c) : 0), (other) => (other === want ? 1 : 0)), limit: 0 },
        { factors: factors(() => 0, (other) => (other === want ? 1 : 0)), limit: want.need },
      ]),
    ],
    whole: columns.map((_, column) => column),
  }, work);
  if (!proven && values.every((n) => n === 0)) return handOutInOrder(items, binding, wants);
  const allocation: Allocation = { given: items.map(() => 0), serves: items.map(() => new Map<string, number>()), proven };
  columns.forEach((made, column) => {
    const amount = (values[column] as number) * size(made);
    if (!made.part) handOut(allocation, items, made.cell, made.choice, amount);
    // What was found without a proof may be rounded down: of what is then not taken nothing serves.
    else if ((allocation.given[made.cell.items[0] as number] as number) > 0) for (const want of made.choice) serve(allocation, made.cell.items[0] as number, want, amount);
  });
  return allocation;
}

/**
 * The columns of a cell: how much of it goes which way. What cannot be split is taken or not; of what was taken each way has its part, as a limit on splitting says
 * nothing of what the credit serves.
 */
function columnsOf({ whole, wants }: Cell): { choice: readonly Want[]; part: boolean }[] {
  const choices = choicesOf(wants);
  const parts = whole && choices.length > 1;
  return [...(parts ? [{ choice: [], part: false }] : []), ...choices.map((choice) => ({ choice, part: parts }))];
}

function serve({ serves }: Allocation, item: number, { id }: Want, amount: number): void {
  serves[item]?.set(id, (serves[item]?.get(id) ?? 0) + amount);
}

function cellsOf(items: readonly Item[], rooms: readonly Room[], wants: readonly Want[]): Cell[] {
  const cells = new Map<string, Cell>();
  const places = roomsOf(items, rooms);
  for (const [i, item] of items.entries()) {
    if (item.yields === 0) continue;
    const inside = places[i] as number[];
    const wanting = wants.filter((want) => want.picks.has(i));
    const whole = item.whole && inside.length > 0;
    const key = [...inside, "/", ...wanting.map((want) => wants.indexOf(want)), whole ? `/${i}` : ""].join(" ");
    const cell = cells.get(key);
    if (cell) cell.items.push(i);
    else cells.set(key, { items: [i], whole, rooms: inside.map((place) => rooms[place] as Room), wants: wanting, ways: [...byGroup(wanting).values()].reduce((product, list) => product * list.length, 1) });
  }
  return [...cells.values()];
}

/** Every way to serve one want of each group. */
function choicesOf(wants: readonly Want[]): (readonly Want[])[] {
  let choices: (readonly Want[])[] = [[]];
  for (const group of byGroup(wants).values()) choices = choices.flatMap((choice) => group.map((want) => [...choice, want]));
  return choices;
}

function byGroup(wants: readonly Want[]): Map<number, Want[]> {
  const groups = new Map<number, Want[]>();
  for (const want of wants) if (want.group !== undefined) groups.set(want.group, [...(groups.get(want.group) ?? []), want]);
  return groups;
}

/** Gives what a cell was found to have to its items, the first first. */
function handOut(allocation: Allocation, items: readonly Item[], cell: Cell, choice: readonly Want[], amount: number): void {
  const { given } = allocation;
  let left = amount;
  for (const i of cell.items) {
    const part = Math.min(left, (items[i] as Item).yields - (given[i] as number));
    given[i] = (given[i] as number) + part;
    for (const want of choice) serve(allocation, i, want, part);
    left -= part;
  }
}

function sum(list: readonly number[]): number {
  return list.reduce((total, n) => total + n, 0);
}
