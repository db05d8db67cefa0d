import type { Activity, Card, HolderRecord } from "../record/schema.ts";

/** What a record has of one act once it is done. */
export interface Done {
  activities?: readonly Activity[];
  cards?: readonly Card[];
  attestations?: HolderRecord["attestations"];
  exams?: HolderRecord["exams"];
}
