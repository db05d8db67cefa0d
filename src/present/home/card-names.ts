import type { CredentialStanding } from "../../evaluate/standing.ts";
import { listWords } from "../list-words.ts";

/** The cards that count for a credential, by the names of the requirements that ask for them. */
export function cardNames({ requirements }: Pick<CredentialStanding, "requirements">): string {
  return listWords(requirements.filter((r) => r.kind === "hold" && r.verdict === "met").map((r) => r.name)) || "card";
}
