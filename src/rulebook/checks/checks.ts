import { activityDayPlace } from "./activity-day-place.ts";
import { approvalEnded } from "./approval-ended.ts";
import { approvalOfNothing } from "./approval-of-nothing.ts";
import { badProRata } from "./bad-pro-rata.ts";
import { badStep } from "./bad-step.ts";
import { bandsGap } from "./bands-gap.ts";
import { bandsOverlap } from "./bands-overlap.ts";
import { capInsideGroup } from "./cap-inside-group.ts";
import { cardSelector } from "./card-selector.ts";
import { caseReference } from "./case-reference.ts";
import { changedCategory } from "./changed-category.ts";
import type { Check } from "./check.ts";
import { checkedBeforeSeen } from "./checked-before-seen.ts";
import { emptyWindow } from "./empty-window.ts";
import { idMismatch } from "./id-mismatch.ts";
import { lateLadderOrder } from "./late-ladder-order.ts";
import { noDispute } from "./no-dispute.ts";
import { noTotal } from "./no-total.ts";
import { orphanSource } from "./orphan-source.ts";
import { overstatedConfidence } from "./overstated-confidence.ts";
import { repeatedId } from "./repeated-id.ts";
import { stale } from "./stale.ts";
import { tableIncomplete } from "./table-incomplete.ts";
import { unknownCategory } from "./unknown-category.ts";
import { unknownClock } from "./unknown-clock.ts";
import { unknownExemption } from "./unknown-exemption.ts";
import { renewedOnPlace } from "./renewed-on-place.ts";
import { unknownFact } from "./unknown-fact.ts";
import { unknownReference } from "./unknown-reference.ts";
import { unknownSource } from "./unknown-source.ts";
import { unknownStatus } from "./unknown-status.ts";
import { unknownStatement } from "./unknown-statement.ts";
import { unknownTag } from "./unknown-tag.ts";
import { unknownWord } from "./unknown-word.ts";
import { unloadedBody } from "./unloaded-body.ts";
import { unreachableAward } from "./unreachable-award.ts";
import { untidyText } from "./untidy-text.ts";
import { versionByActivity } from "./version-by-activity.ts";

/** Every lint, in the order in which they run. */
export const checks: readonly Check[] = [
  idMismatch,
  repeatedId,
  unknownSource,
  orphanSource,
  checkedBeforeSeen,
  stale,
  overstatedConfidence,
  noDispute,
  unknownWord,
  cardSelector,
  unknownCategory,
  changedCategory,
  unknownTag,
  unknownStatement,
  unknownFact,
  renewedOnPlace,
  activityDayPlace,
  unknownExemption,
  unknownStatus,
  unknownClock,
  unknownReference,
  unloadedBody,
  badStep,
  badProRata,
  unreachableAward,
  approvalEnded,
  approvalOfNothing,
  tableIncomplete,
  bandsOverlap,
  bandsGap,
  emptyWindow,
  versionByActivity,
  noTotal,
  capInsideGroup,
  lateLadderOrder,
  caseReference,
  untidyText,
];
