import { expectTypeOf, test, expect } from "vitest";
import { z } from "zod";
import type { Standing } from "../evaluate/standing.ts";
import { standingSchema } from "./standing-schema.ts";

test("the schema says what the type says", () => {
  expectTypeOf<z.infer<typeof standingSchema>>().toEqualTypeOf<Standing>();
});

test("schemas/standing.schema.json is what the schema generates; `npx vitest run -u` writes it anew", async () => {
  const schema = { title: "Standing", description: "What recert status --json prints. See docs/json.md.", ...z.toJSONSchema(standingSchema) };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot("../../schemas/standing.schema.json");
});
