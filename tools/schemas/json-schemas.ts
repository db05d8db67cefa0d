import { z, type ZodType } from "zod";
import { planFileSchema } from "../../src/plan/plan-file-schema.ts";
import { recordSchema } from "../../src/record/schema.ts";
import { kinds } from "../../src/requirements/kinds.ts";
import { bodySchema } from "../../src/rulebook/schema/body.ts";
import { casesSchema } from "../../src/rulebook/schema/case.ts";
import { courseSchema } from "../../src/rulebook/schema/course.ts";
import { credentialSchema } from "../../src/rulebook/schema/credential.ts";
import { sourcesSchema } from "../../src/rulebook/schema/source.ts";
import { vocabularySchema } from "../../src/rulebook/schema/vocabulary.ts";
import { descriptions } from "./descriptions.ts";

type JsonSchema = z.core.JSONSchema.BaseSchema;

const files: readonly { name: string; title: string; description: string; schema: ZodType }[] = [
  { name: "vocabulary", title: "Recert vocabulary", description: "vocabulary.yaml: the words that every body shares.", schema: vocabularySchema },
  { name: "body", title: "Recert body", description: "body.yaml: who the body is, its unit, its categories, and what holds for all its credentials.", schema: bodySchema },
  { name: "sources", title: "Recert sources", description: "sources.yaml: every citation once.", schema: sourcesSchema },
  { name: "credential", title: "Recert credential", description: "credentials/<name>.yaml: one credential.", schema: credentialSchema },
  { name: "course", title: "Recert course", description: "courses/<name>.yaml: one course, with what each body gives for it.", schema: courseSchema },
  { name: "cases", title: "Recert cases", description: "cases/<name>.yaml: worked examples.", schema: casesSchema },
  { name: "record", title: "Recert record", description: "What a holder has and has done.", schema: recordSchema },
  { name: "plan-file", title: "Recert plan file", description: "What a person asks of a plan, and courses of their own.", schema: planFileSchema },
];

/** The JSON Schemas for editors, by file name, made from the schemas that read the files. Draft 7, which editors know best. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    files.map(({ name, title, description, schema }) => {
      const made = z.toJSONSchema(schema, { target: "draft-7", io: "input", reused: "ref", override: ({ jsonSchema }) => improve(jsonSchema) });
      return [`${name}.schema.json`, `${JSON.stringify({ ...made, title, description }, null, 1)}\n`];
    }),
  );
}

/** Says in JSON Schema what refinements say in code, and describes the keys. */
function improve(schema: JsonSchema): void {
  const properties = schema.properties as Record<string, JsonSchema> | undefined;
  if (!properties) return;
  for (const [key, property] of Object.entries(properties)) {
    const description = descriptions[key];
    // A description beside a $ref is ignored in draft 7, so the reference is wrapped.
    if (description !== undefined && property.description === undefined) properties[key] = property.$ref === undefined ? { ...property, description } : { allOf: [{ ...property }], description };
  }
  if ("disputed" in properties) schema.oneOf = [{ required: ["value"], not: { required: ["disputed"] }, anyOf: [{ required: ["source"] }, { properties: { value: { const: "unknown" } } }] }, { required: ["disputed"], not: { required: ["source"] } }];
  else if ("any-of" in properties) schema.oneOf = [...kinds.keys()].map((key) => ({ required: [key] }));
  else if ("at-least" in properties && "at-most" in properties) schema.oneOf = [{ required: ["at-least"] }, { required: ["at-most"] }];
}
