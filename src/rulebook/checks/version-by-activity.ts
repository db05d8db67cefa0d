import type { Check } from "./check.ts";
import { credentialParts } from "./credential-parts.ts";
import { requirementsOf } from "./requirements-of.ts";

/** Rows picked by the date of an activity make sense for what an activity gives, not for what the credential asks of the holder. */
export const versionByActivity: Check = {
  name: "version-by-activity",
  description: "Only caps and awards pick their rows by the date of an activity.",
  severity: "error",
  *find({ body }) {
    for (const { credential, document } of credentialParts(body)) {
      const finding = (path: (string | number | symbol)[]) => ({ document, path, message: "What a credential asks for cannot depend on the date of one activity", expected: "cycle-start, cycle-end or submission; by: activity on caps and awards" });
      if (credential["version-by"] === "activity") yield finding(["version-by"]);
      for (const { requirement, path, rule } of requirementsOf(credential))
        if (requirement.by === "activity" && !(rule !== null && typeof rule === "object" && ("at-most" in rule || "at-least" in rule))) yield finding([...path, "by"]);
    }
  },
};
