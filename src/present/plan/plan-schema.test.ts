import { expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import { plan } from "../../../tests/present/sample-plan.ts";
import type { Plan } from "../../plan/plan.ts";
import { planSchema } from "./plan-schema.ts";

test("the schema says what the type says", () => {
  expectTypeOf<z.infer<typeof planSchema>>().toEqualTypeOf<Plan>();
  expect(planSchema.safeParse(plan()).error).toBeUndefined();
});

test("schemas/plan.schema.json is what the schema generates; `npx vitest run -u` writes it anew", async () => {
  const schema = { title: "Plan", description: "What recert plan --json prints. See docs/json.md.", ...z.toJSONSchema(planSchema) };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot("../../../schemas/plan.schema.json");
});
