import type { TextDocument } from "../../base/document.ts";
import type { ParsedBody } from "../parsed-body.ts";
import type { RawCredential } from "../schema/credential.ts";

/** The credentials of a body, each with its text. */
export function credentialParts(body: ParsedBody): { credential: RawCredential; document: TextDocument }[] {
  return body.rulebook.credentials.flatMap((credential, i) => {
    const document = body.documents.credentials[i];
    return document ? [{ credential, document }] : [];
  });
}
