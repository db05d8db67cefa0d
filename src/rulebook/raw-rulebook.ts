import type { RawBody } from "./schema/body.ts";
import type { RawCourse } from "./schema/course.ts";
import type { RawCredential } from "./schema/credential.ts";
import type { RawSource } from "./schema/source.ts";

/** One body as authored and found well formed: plain data, ready to be sent to a browser or compiled. */
export interface RawRulebook {
  body: RawBody;
  sources: RawSource[];
  credentials: RawCredential[];
  courses: RawCourse[];
  /** NOTES.md, for people. */
  notes: string;
}
