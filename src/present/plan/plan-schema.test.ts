import { expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import { plan } from "../../../tests/present/sample-plan.ts";
import type { Alternative, AlternativeName } from "../../plan/explain/alternatives.ts";
import type { CostOfHolding } from "../../plan/explain/cost-of-holding.ts";
import type { RejectedFavourite } from "../../plan/explain/favourites.ts";
import type { Pace } from "../../plan/pace/pace.ts";
import type { PlanDiff } from "../../plan/diff/plan-diff.ts";
import type { Plan } from "../../plan/plan.ts";
import { type furtherSchemas, planAnswerSchema } from "./plan-answer-schema.ts";
import type { paceSchema } from "./pace-schema.ts";
import type { planDiffSchema } from "./plan-diff-schema.ts";
import { planSchema } from "./plan-schema.ts";

test("the schema says what the type says", () => {
  expectTypeOf<z.infer<typeof planSchema>>().toEqualTypeOf<Plan>();
  expectTypeOf<z.infer<typeof paceSchema>>().toEqualTypeOf<Pace>();
  expectTypeOf<z.infer<typeof planDiffSchema>>().toEqualTypeOf<PlanDiff>();
  expectTypeOf<z.infer<typeof furtherSchemas.favourites>>().toEqualTypeOf<RejectedFavourite[]>();
  expectTypeOf<z.infer<typeof furtherSchemas.alternatives>>().toEqualTypeOf<Alternative[]>();
  expectTypeOf<z.infer<typeof furtherSchemas.missing>>().toEqualTypeOf<{ name: AlternativeName; says: string }[]>();
  expectTypeOf<z.infer<typeof furtherSchemas.dropping>>().toEqualTypeOf<CostOfHolding[]>();
  expect(planSchema.safeParse(plan()).error).toBeUndefined();
});

test("schemas/plan.schema.json is what the schema generates; `npx vitest run -u` writes it anew", async () => {
  const schema = { title: "Plan", description: "What recert plan --json prints. See docs/json.md.", ...z.toJSONSchema(planAnswerSchema) };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot("../../../schemas/plan.schema.json");
});
