import type { ZodType } from "zod";
import type { TextDocument } from "../../base/document.ts";
import type { ParsedBody } from "../parsed-body.ts";
import { bodySchema } from "../schema/body.ts";
import { courseSchema } from "../schema/course.ts";
import { credentialSchema, type RawCredential } from "../schema/credential.ts";

/** An authored file that holds facts: its text, its value, the schema that accepted it, and the credential if it is one. */
export interface Part {
  document: TextDocument;
  value: unknown;
  schema: ZodType;
  credential?: RawCredential;
}

/** The authored parts of a body that hold facts: body.yaml, then credentials, then courses. */
export function parts(body: ParsedBody): Part[] {
  const { rulebook, documents } = body;
  const credentials = rulebook.credentials.flatMap((credential, i): Part[] => (documents.credentials[i] ? [{ document: documents.credentials[i], value: credential, schema: credentialSchema, credential }] : []));
  const courses = rulebook.courses.flatMap((value, i): Part[] => (documents.courses[i] ? [{ document: documents.courses[i], value, schema: courseSchema }] : []));
  return [{ document: documents.body, value: rulebook.body, schema: bodySchema }, ...credentials, ...courses];
}
