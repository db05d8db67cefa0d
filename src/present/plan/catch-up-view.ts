import { addDays, formatDay, parseDay } from "../../base/date.ts";
import { minutesWords } from "../../base/minutes-words.ts";
import type { CatchUp } from "../../plan/pace/pace.ts";
import { dayWords, spokenDates } from "../day-words.ts";
import type { Words } from "../standing/state-words.ts";

/** What became of the weeks since a plan of an earlier day, in words. */
export interface CatchUpView {
  /** "Since the plan of 1 November 2026". */
  readonly title: string;
  readonly words: Words;
  readonly says: string;
  /** What is behind or ahead of what was meant, by course. */
  readonly acts: readonly CatchUpActView[];
  readonly weeks: readonly { readonly key: string; readonly title: string; readonly says: string }[];
}

export interface CatchUpActView {
  readonly key: string;
  /** The option behind it, of a course or of unnamed credit. */
  readonly option?: string | undefined;
  readonly title: string;
  /** "3 hours done, of 8 hours until 19 November 2026 and 19 hours in all". */
  readonly says: string;
  /** Hours that it had when the plan was made, as a decimal. */
  readonly total: string;
  /** Hours of these that were done since then, as a decimal; empty where nobody said. */
  readonly done: string;
  /** Something of it is left. */
  readonly open: boolean;
}

/** A catch-up as people read it. */
export function catchUpView({ is, since, until, behind, acts, weeks, says }: CatchUp): CatchUpView {
  return {
    title: `Since the plan of ${dayWords(since)}`,
    words: wordsOf(is, behind),
    says: spokenDates(says),
    // What only ends on another day is said above.
    acts: acts.filter(({ planned, done }) => planned > 0 || done > 0).map(({ act, option, title, planned, done, left, said }) => ({
      key: act,
      option,
      title,
      says: `${said || done > 0 ? `${minutesWords(done)} done` : "nothing written down"}, of ${minutesWords(planned)} until ${dayWords(until)} and ${minutesWords(done + left)} in all`,
      total: hoursWritten(done + left),
      done: done > 0 ? hoursWritten(done) : "",
      open: left > 0,
    })),
    weeks: weeks.map(({ from, before, after }) => ({ key: from, title: weekWords(from), says: `${amountWords(after)} instead of ${amountWords(before)}` })),
  };
}

function wordsOf(is: CatchUp["is"], behind: number): Words {
  const words: Readonly<Record<CatchUp["is"], Words>> = {
    done: { word: "Nothing missed", tone: "counts", shape: "check" },
    ahead: { word: `${minutesWords(Math.abs(behind))} ahead`, tone: "counts", shape: "check" },
    "nothing-due": { word: "Nothing was due yet", tone: "plain", shape: "open" },
    behind: { word: `${minutesWords(Math.abs(behind))} behind`, tone: "act", shape: "clock" },
    otherwise: { word: "Not all done as planned", tone: "act", shape: "clock" },
    lacking: { word: "It no longer all fits", tone: "lost", shape: "cross" },
    "nothing-planned": { word: "Nothing is planned now", tone: "plain", shape: "open" },
    "no-plan": { word: "No plan was found", tone: "unknown", shape: "question" },
    foreign: { word: "A plan for other credentials", tone: "unknown", shape: "question" },
  };
  return words[is];
}

/** Minutes as decimal hours, rounded up. */
function hoursWritten(minutes: number): string {
  return String(Math.ceil((minutes * 100) / 60) / 100);
}

function amountWords(minutes: number): string {
  return minutes === 0 ? "nothing" : minutesWords(minutes);
}

function weekWords(monday: string): string {
  const day = parseDay(monday);
  return day === null ? monday : `${dayWords(monday)} to ${dayWords(formatDay(addDays(day, 6)))}`;
}
