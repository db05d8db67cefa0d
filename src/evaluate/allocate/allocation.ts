import { maximize } from "./maximize.ts";

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

/** Items that no room and no want tells apart, as one. */
interface Cell {
  items: number[];
  whole: boolean;
  rooms: Room[];
  /** One choice of wants, one from each group, for each column. */
  choices: (readonly Want[])[];
  wants: Want[];
}

/**
 * What to credit under limits that leave a choice: first as much as possible of what the favoured wants need, together; then as much as possible in
 * all; then the earlier items. Exact, unless `proven` is false; feasible always.
 */
export function allocate(items: readonly Item[], rooms: readonly Room[], wants: readonly Want[], favoured: ReadonlySet<Want>): Allocation {
  const binding = rooms.filter(({ limit, members }) => [...members].reduce((sum, i) => sum + Math.max((items[i] as Item).takes, (items[i] as Item).yields), 0) > limit);
  const cells = cellsOf(items, binding, wants.filter((want) => favoured.has(want) || want.group !== undefined));
  const columns = cells.flatMap((cell, index) => cell.choices.map((choice) => ({ cell, index, choice })));
  const goals = [...favoured];
  const width = columns.length + goals.length;
  const factors = (of: (column: (typeof columns)[number]) => number, reached: (want: Want) => number = () => 0): number[] => [...columns.map(of), ...goals.map(reached)];
  const size = (cell: Cell): number => (cell.whole ? (items[cell.items[0] as number] as Item).yields : 1);
  const serving = (want: Want, { cell, choice }: (typeof columns)[number]): boolean => (want.group === undefined ? cell.wants.includes(want) : choice.includes(want));
  const { values, proven } = maximize({
    columns: width,
    goals: [factors(() => 0, () => 1), factors(({ cell }) => size(cell)), factors(({ cell, index }) => size(cell) * (cells.length - index))],
    rows: [
      ...cells.map((cell) => ({ factors: factors((c) => (c.cell === cell ? 1 : 0)), limit: cell.whole ? 1 : sum(cell.items.map((i) => (items[i] as Item).yields)) })),
      ...binding.map((room) => ({ factors: factors(({ cell }) => (cell.rooms.includes(room) ? (cell.whole ? (items[cell.items[0] as number] as Item).takes : 1) : 0)), limit: room.limit })),
      ...goals.flatMap((want) => [
        { factors: factors((c) => (serving(want, c) ? -size(c.cell) : 0), (other) => (other === want ? 1 : 0)), limit: 0 },
        { factors: factors(() => 0, (other) => (other === want ? 1 : 0)), limit: want.need },
      ]),
    ],
    whole: columns.map((_, column) => column),
  });
  const allocation: Allocation = { given: items.map(() => 0), serves: items.map(() => new Map<string, number>()), proven };
  columns.forEach(({ cell, choice }, column) => handOut(allocation, items, cell, choice, (values[column] as number) * size(cell)));
  return allocation;
}

function cellsOf(items: readonly Item[], rooms: readonly Room[], wants: readonly Want[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const [i, item] of items.entries()) {
    if (item.yields === 0) continue;
    const inside = rooms.filter((room) => room.members.has(i));
    const wanting = wants.filter((want) => want.picks.has(i));
    const whole = item.whole && inside.length > 0;
    const key = [...inside.map((room) => rooms.indexOf(room)), "/", ...wanting.map((want) => wants.indexOf(want)), whole ? `/${i}` : ""].join(" ");
    const cell = cells.get(key);
    if (cell) cell.items.push(i);
    else cells.set(key, { items: [i], whole, rooms: inside, wants: wanting, choices: choicesOf(wanting) });
  }
  return [...cells.values()];
}

/** Every way to serve one want of each group. */
function choicesOf(wants: readonly Want[]): (readonly Want[])[] {
  const groups = new Map<number, Want[]>();
  for (const want of wants) if (want.group !== undefined) groups.set(want.group, [...(groups.get(want.group) ?? []), want]);
  let choices: (readonly Want[])[] = [[]];
  for (const group of groups.values()) choices = choices.flatMap((choice) => group.map((want) => [...choice, want]));
  return choices;
}

/** Gives what a cell was found to have to its items, the first first. */
function handOut({ given, serves }: Allocation, items: readonly Item[], cell: Cell, choice: readonly Want[], amount: number): void {
  let left = amount;
  for (const i of cell.items) {
    const part = Math.min(left, (items[i] as Item).yields - (given[i] as number));
    given[i] = (given[i] as number) + part;
    for (const want of choice) serves[i]?.set(want.id, (serves[i]?.get(want.id) ?? 0) + part);
    left -= part;
  }
}

function sum(list: readonly number[]): number {
  return list.reduce((total, n) => total + n, 0);
}
