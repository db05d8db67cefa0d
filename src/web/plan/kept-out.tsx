import { Button, Group, Text } from "@mantine/core";
import { hourWords } from "../../base/hour-words.ts";
import { dayWords } from "../../present/day-words.ts";
import type { Wishes } from "../../plan/wishes/wishes.ts";
import classes from "./plan.module.css";

interface KeptOutProps {
  readonly wishes: Wishes;
  readonly failed: readonly { readonly option: string; readonly again: string }[];
  readonly titles: ReadonlyMap<string, string>;
  readonly takeBack: (course: string, title: string) => void;
  readonly unpin: (course: string, title: string) => void;
  readonly unbegin: (course: string, title: string) => void;
  readonly again: (course: string, title: string) => void;
}

/** What was said of single courses, each with its way back: pinned, begun, left out, not passed. */
export function KeptOut({ wishes, failed, titles, takeBack, unpin, unbegin, again }: KeptOutProps) {
  const named = (id: string): string => titles.get(id) ?? id;
  const lines = [
    ...(wishes.pinned ?? []).map(({ course, from, until }) => ({ key: `pinned ${course}`, says: `Pinned: ${named(course)}${daysWords(from, until)}`, label: "Unpin", back: () => unpin(course, named(course)) })),
    ...(wishes.begun ?? []).map(({ course, "hours-left": left }) => ({ key: `begun ${course}`, says: `Begun: ${named(course)}${left === undefined ? "" : `, ${hourWords(left)} left`}`, label: "Not begun", back: () => unbegin(course, named(course)) })),
    ...(wishes.excluded ?? []).map((course) => ({ key: `out ${course}`, says: `Left out: ${named(course)}`, label: "Take it back", back: () => takeBack(course, named(course)) })),
    ...failed.map(({ option, again: day }) => ({ key: `failed ${option}`, says: `Not passed: ${named(option)}, to be tried again from ${dayWords(day)}`, label: "It was passed after all", back: () => again(option, named(option)) })),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className={classes["plain"]} aria-label="What you said of single courses">
      {lines.map((line) => (
        <li key={line.key}>
          <Group gap="sm" justify="space-between">
            <Text flex={1} miw={0}>
              {line.says}
            </Text>
            <Button size="compact-sm" variant="default" className="no-print" onClick={line.back} aria-label={`${line.label}: ${line.says}`}>
              {line.label}
            </Button>
          </Group>
        </li>
      ))}
    </ul>
  );
}

function daysWords(from: string | undefined, until: string | undefined): string {
  if (from !== undefined && from === until) return `, on ${dayWords(from)}`;
  return [from === undefined ? "" : `, not before ${dayWords(from)}`, until === undefined ? "" : `, not after ${dayWords(until)}`].join("");
}
