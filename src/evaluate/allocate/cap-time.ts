import type { Day } from "../../base/date.ts";
import type { ClockDays } from "../../requirements/clock-days.ts";
import type { History } from "../../requirements/stretches.ts";
import type { EarningWindow } from "../earning-window.ts";

/** What limits that reach beyond the cycle need to know of the time. */
export interface CapTime {
  certifiedOn: Day;
  asOf: Day;
  cycleStart: Day;
  cycleEnd: Day;
  window: EarningWindow;
  history: History;
  /** The clocks of the credential, with every period since the certification. */
  clocks: ReadonlyMap<string, ClockDays>;
  credential: string;
  body: string;
}
