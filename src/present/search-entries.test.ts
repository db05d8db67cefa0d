import { expect, test } from "vitest";
import { searchEntries } from "./search-entries.ts";

const entries = ["nccpt/aqua nccpt aqua instructor", "oth/fitness-pro oth fitness professional", "exb/cpt exb certified personal trainer cpt", "exb/fit fit"];
const found = (typed: string, limit = 10) => searchEntries(typed, entries, (entry) => entry, limit).map((entry) => entry.split(" ")[0]);

test("searchEntries finds by the beginnings of words, not by letters inside of them", () => {
  expect(found("cpt")).toEqual(["exb/cpt"]);
  expect(found("exb pers")).toEqual(["exb/cpt"]);
  expect(found("nothing")).toEqual([]);
});

test("searchEntries puts whole words first and keeps to its limit; with nothing typed all are there", () => {
  expect(found("fit")).toEqual(["exb/fit", "oth/fitness-pro"]);
  expect(found("fit", 1)).toEqual(["exb/fit"]);
  expect(found("")).toHaveLength(4);
});
