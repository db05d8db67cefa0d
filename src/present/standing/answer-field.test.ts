import { expect, test } from "vitest";
import { answerForm } from "./answer-field.ts";
import { answerPlace } from "./answer-place.ts";

const words = { kinds: { course: "A course" }, deliveries: { recorded: "A recording" }, providers: { acme: "Acme" } };
const answering = { words, record: { credentials: [{ id: "exb/trainer" }, { id: "exb/coach" }, { id: "oth/pt" }] }, credential: "exb/trainer", titles: new Map([["exb/trainer", "EXB: Trainer"]]) };
const form = (answer: string, more: object = {}) => answerForm({ id: "q", says: "?", answer, ...more }, answering);
const types = (answer: string, more: object = {}) => form(answer, more).inputs.map((i) => `${i.name}:${i.type}${i.optional ? "?" : ""}`);

test("answerForm asks for what the place in the record holds", () => {
  expect(types("credentials.exb/trainer.expires-on")).toEqual(["value:date"]);
  expect(types("cards")).toEqual(["issued:date", "expires:date", "delivery:choice"]);
  expect(types("cards.c1")).toEqual(["delivery:choice?", "provider:text?", "expires:date?"]);
  expect(types("attestations.exb/ethics")).toEqual(["on:date"]);
  expect(types("exams")).toEqual(["on:date"]);
  expect(types("activities.a1")).toEqual(["kind:choice", "delivery:choice?", "grade:text?"]);
  expect(types("activities.a1.kind")).toEqual(["value:choice"]);
  expect(types("activities.a.1.hours")).toEqual(["value:decimal"]);
  expect(types("activities.a1.units.exb")).toEqual(["value:decimal"]);
  expect(types("activities.a1.category.exb")).toEqual(["value:text"]);
  expect(types("activities.a1.provider")).toEqual(["value:text"]);
  expect(types("activities.a1.grade")).toEqual(["value:text"]);
  expect(form("activities.a1.for").inputs[0]).toMatchObject({ type: "several", choices: [{ value: "exb/trainer", says: "EXB: Trainer" }, { value: "exb/coach", says: "exb/coach" }] });
  expect(types("credentials.exb/trainer.complete-from")).toEqual(["value:date"]);
  expect(types("credentials.exb/trainer.renewals")).toEqual(["renewals:renewals"]);
  expect(types("exams", { id: "exams:exb/trainer,exb/coach" })).toEqual(["exam:choice", "on:date"]);
});

test("answerForm offers a no where having nothing is an answer", () => {
  expect(form("cards").no).toBe("I hold none");
  expect(form("exams").no).toBe("No");
  expect(form("facts.country").no).toBeUndefined();
});

test("answerForm asks of a fact whether it is for one credential alone, where others could differ", () => {
  const choices = [{ value: "us", says: "United States" }];
  expect(types("facts.exb/member", { choices })).toEqual(["value:choice", "alone:check?"]);
  expect(answerForm({ id: "q", says: "?", answer: "facts.oth/member", choices }, { ...answering, credential: "oth/pt" }).inputs).toHaveLength(1);
});

test("answerForm says in words where an answer goes that no small form can hold", () => {
  expect(form("activities.a1.tags")).toEqual({ inputs: [], submit: "", place: "The answer goes into your record file: under “activities”, in the entry whose ref is “a1”, the key “tags”." });
  expect(form("grants.exb/medical").place).toBe("The answer goes into your record file: under “grants”, the key “exb/medical”.");
});

test("answerPlace reads a ref with dots from the end", () => {
  expect(answerPlace("activities.my.course.v1.2.quantity.semester-credit")).toEqual({ list: "activities", item: "my.course.v1.2", key: "quantity.semester-credit" });
  expect(answerPlace("credentials.exb/trainer.expires-on")).toEqual({ list: "credentials", item: "exb/trainer", key: "expires-on" });
  expect(answerPlace("cards")).toEqual({ list: "cards", item: "", key: "" });
});
