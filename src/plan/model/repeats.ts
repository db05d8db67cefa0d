import type { Day } from "../../base/date.ts";
import { parseDay } from "../../base/date.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import type { Credit } from "../../evaluate/credit.ts";
import { contentOf, isAllowed } from "../../evaluate/rank-duplicates.ts";
import { repeatRow } from "../../evaluate/repeat-row.ts";
import type { Activity, HolderRecord } from "../../record/schema.ts";
import { heldAlready } from "../held-already.ts";
import type { Way } from "../timeline/way.ts";

/** Whether the same counts again for one way. */
export class Repeats {
  readonly #rulebooks: Rulebooks;
  readonly #record: HolderRecord;
  readonly #way: Way;
  readonly #done = new Map<string, Credit[]>();

  constructor(rulebooks: Rulebooks, record: HolderRecord, way: Way) {
    this.#rulebooks = rulebooks;
    this.#record = record;
    this.#way = way;
    const { crediting, credential } = way.judged;
    for (const credit of crediting.credits) {
      const content = contentOf(credit.activity);
      if (content !== undefined && credit.activity.status?.[credential.body.id] !== "rejected") this.#done.set(content, [...(this.#done.get(content) ?? []), credit]);
    }
  }

  /** Does the same surely count again in another cycle? */
  mayRepeat(activity: Activity, on: Day): boolean {
    return this.#said(activity, on) ?? (isAllowed(this.#way.judged.edition.duplicates) || this.#onceACycle());
  }

  /** Was the same done before, or is what it earns held already, so that it does not surely count again? */
  repeats(activity: Activity, on: Day): boolean {
    const content = contentOf(activity);
    const done = content === undefined ? undefined : this.#done.get(content);
    const held = heldAlready(this.#rulebooks.courses.get(activity.course ?? ""), this.#record);
    if (!done && !held) return false;
    const said = this.#said(activity, on);
    if (said !== undefined) return !said;
    const { edition, window } = this.#way.judged;
    if (isAllowed(edition.duplicates)) return false;
    const earned = parseDay(held?.["certified-on"] ?? "");
    return !this.#onceACycle() || (done?.some((c) => c.inside) ?? false) || (held !== undefined && !(earned !== null && earned < window.first));
  }

  /** Does the course or its body surely say that it counts again? `undefined`: neither says anything of it. */
  #said(activity: Activity, on: Day): boolean | undefined {
    const row = repeatRow(this.#rulebooks, this.#way.judged.credential.body.id, activity, on);
    return row && row.is === "value" && row.values[0] === "yes";
  }

  #onceACycle(): boolean {
    const { duplicates } = this.#way.judged.edition;
    return duplicates.is === "value" && duplicates.values.every((v) => v.is === "once" && v.per === "cycle");
  }
}
