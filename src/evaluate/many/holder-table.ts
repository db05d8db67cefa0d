import type { Credential } from "../../compile/rulebook.ts";
import type { HeldCredential, HolderRecord } from "../../record/schema.ts";
import type { Proof } from "../../record/proof.ts";
import type { Attributes } from "../../record/selector.ts";

/** What activities of many holders have in common, once: everything a rule can see but the day and the amounts. */
export interface ActivityProfile {
  attributes: Attributes;
  /** Measures other than hours, in millionths. */
  quantity: Readonly<Record<string, number>>;
  statesHours: boolean;
}

/** Bits of an activity's `flags`. */
export const PENDING = 1;
export const REJECTED = 2;
export const ACCEPTED = 4;
/** The holder has other credentials of the body and did not say that this activity is for one of them alone. */
export const SHARED = 8;

/** In the column of stated ends: renewals are listed, and they alone decide. */
export const BY_RENEWALS = -2_000_000_001;

/** Not stated, in columns of days, steps and hours. */
export const NONE = -2_000_000_000;

/**
 * Many holders of one credential in columns, independent of any version of its rules. Activities of one holder stand together, in the
 * order of their days and refs; those set aside for another credential are left out.
 */
export interface HolderTable {
  credential: Credential;
  count: number;
  certified: Int32Array;
  expires: Int32Array;
  submitted: Int32Array;
  /** The renewals of holder i, oldest first: from `renewalStart[i]` up to `renewalStart[i + 1]`. */
  renewalStart: Uint32Array;
  renewalOn: Int32Array;
  renewalEnds: Int32Array;
  /** Index into `facts`. */
  factSet: Int32Array;
  facts: Readonly<Record<string, string>>[];
  /** Bits of what the record speaks of: 1 cards, 2 attestations, 4 exams. */
  said: Uint8Array;
  /** Holder i has the activities from `activityStart[i]` up to `activityStart[i + 1]`. */
  activityStart: Uint32Array;
  day: Int32Array;
  profile: Int32Array;
  /** Steps that the certificate states for the body, or NONE. */
  stated: Int32Array;
  /** Millionths of an hour, or NONE. */
  hours: Float64Array;
  /** Equal content has equal numbers; NONE when nothing names the content. */
  content: Int32Array;
  flags: Uint8Array;
  profiles: ActivityProfile[];
  proofStart: Uint32Array;
  proofProfile: Int32Array;
  proofFrom: Int32Array;
  /** The day it ends, or UNSTATED. */
  proofUntil: Int32Array;
  proofs: Proof[];
  /** The whole record of each holder whom columns cannot hold: judged on the explaining road. By holder. */
  whole: Map<number, { record: HolderRecord; held: HeldCredential }>;
  /** Whoever may have two activities of one event is in `whole`. */
  eventsApart: boolean;
}
