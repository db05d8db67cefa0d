import { expect, test } from "vitest";
import { activitySchema, attestationSchema, cardSchema, examSchema, grantSchema, heldCredentialSchema, recordSchema } from "../../src/record/schema.ts";
import { fullRecord } from "../browser/full-record.ts";

const keys = (of: object) => Object.keys(of).toSorted();

test("the record by which the forms are tested has every key of the schema, so that a new key has to pass through them", () => {
  expect(recordSchema.safeParse(fullRecord).error).toBeUndefined();
  expect(keys(fullRecord)).toEqual(keys(recordSchema.shape));
  const [credential] = fullRecord.credentials;
  expect(keys(credential ?? {})).toEqual(keys(heldCredentialSchema.shape));
  expect(keys(Object.assign({}, ...(fullRecord.credentials[0]?.renewals ?? [])))).toEqual(["carried", "ends", "on", "owed"]);
  expect(keys(fullRecord.activities[0] ?? {})).toEqual(keys(activitySchema.shape));
  expect(keys(fullRecord.cards[0] ?? {})).toEqual(keys(cardSchema.shape));
  expect(keys(fullRecord.attestations[0] ?? {})).toEqual(keys(attestationSchema.shape));
  expect(keys(fullRecord.exams[0] ?? {})).toEqual(keys(examSchema.shape));
  expect(keys(fullRecord.grants[0] ?? {})).toEqual(keys(grantSchema.shape));
});
