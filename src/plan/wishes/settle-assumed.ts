import type { Money } from "../../base/money.ts";
import type { Assumed } from "./settled-wishes.ts";
import type { WishReader } from "./wish-reader.ts";
import type { Wishes } from "./wishes.ts";

const KEYS: readonly (keyof NonNullable<Wishes["assume"]>)[] = ["price-per-hour", "hours-per-unit", "card-price", "card-hours", "card-months", "exam-price", "exam-hours", "fee"];

/**
 * Round figures, and no facts: nobody found these, and nothing may stand in the place of what is not known as if it were nothing. They are rather
 * high, so that a plan is rather cheaper than said. Each that a plan used is named in it.
 */
const STANDS_IN = { pricePerHour: 25_00, cardPrice: 100_00, cardMinutes: 6 * 60, cardMonths: 12, examPrice: 400_00, examMinutes: 40 * 60, fee: 150_00 };

/** What stands in for what nobody knows: what the person named, else round figures in the plan's currency. */
export function settleAssumed(reader: WishReader, value: unknown, currency: string): Assumed {
  const assume = reader.mapping(["assume"], value, KEYS) ?? {};
  const money = (key: (typeof KEYS)[number], cents: number): Money => reader.money(["assume", key], assume[key]) ?? { cents, currency };
  return {
    pricePerHour: money("price-per-hour", STANDS_IN.pricePerHour),
    minutesPerUnit: minutes(reader, "hours-per-unit", assume["hours-per-unit"]),
    cardPrice: money("card-price", STANDS_IN.cardPrice),
    cardMinutes: minutes(reader, "card-hours", assume["card-hours"]) ?? STANDS_IN.cardMinutes,
    cardMonths: months(reader, assume["card-months"]) ?? STANDS_IN.cardMonths,
    examPrice: money("exam-price", STANDS_IN.examPrice),
    examMinutes: minutes(reader, "exam-hours", assume["exam-hours"]) ?? STANDS_IN.examMinutes,
    fee: money("fee", STANDS_IN.fee),
    given: new Set(KEYS.filter((key) => assume[key] !== undefined)),
  };
}

function minutes(reader: WishReader, key: string, value: unknown): number | undefined {
  const millionths = reader.decimal(["assume", key], value);
  if (millionths === undefined) return undefined;
  if (millionths > 10_000_000_000) return reader.refuse(["assume", key], "bad-value", `“assume.${key}” is more than 10000 hours. Write fewer.`, { expected: "10000 or less" });
  return Math.ceil((millionths * 60) / 1_000_000);
}

function months(reader: WishReader, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 120) return value;
  return reader.refuse(["assume", "card-months"], "bad-value", "“assume.card-months” is how many months a card is good. Write a whole number between 1 and 120.", { expected: "a whole number between 1 and 120" });
}
