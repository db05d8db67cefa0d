import { Button, CloseButton, Dialog, Group, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import type { Kept } from "./use-kept.ts";
import classes from "./undo-bar.module.css";

/** After so long it leaves by itself: it lies over the page. The page's own way to undo stays. */
const STAYS_MS = 15_000;

/** Says what was just changed in what is kept, whichever of it that was, and offers to undo it. One on a page is enough. */
export function UndoBar({ of }: { readonly of: readonly Pick<Kept<unknown>, "lastChange" | "canUndo" | "undo">[] }) {
  const latest = of.toSorted((a, b) => (b.lastChange?.serial ?? 0) - (a.lastChange?.serial ?? 0))[0];
  const lastChange = latest?.lastChange;
  const [dismissed, setDismissed] = useState(0);
  const open = lastChange !== undefined && lastChange.serial > dismissed;
  const serial = lastChange?.serial ?? 0;
  useEffect(() => {
    const timer = setTimeout(() => setDismissed(serial), STAYS_MS);
    return () => clearTimeout(timer);
  }, [serial]);
  return (
    <>
      <output className={classes["spoken"]}>{open ? wordsOf(lastChange) : ""}</output>
      <Dialog
        opened={open}
        position={{ bottom: 84, right: 16 }}
        size="min(26rem, calc(100vw - 2rem))"
        withBorder
        shadow="md"
        className="no-print"
      >
        <Group component="section" aria-label="Last change" justify="space-between" wrap="nowrap" gap="xs">
          <Text size="sm" flex={1} className={classes["words"] ?? ""}>
            <bdi>{lastChange && wordsOf(lastChange)}</bdi>
          </Text>
          {latest?.canUndo && (
            <Button size="compact-sm" variant="light" onClick={latest.undo} className={classes["button"] ?? ""}>
              {lastChange?.undone ? "Undo one more" : "Undo"}
            </Button>
          )}
          <CloseButton aria-label="Close this message" className={classes["button"] ?? ""} onClick={() => setDismissed(serial)} />
        </Group>
      </Dialog>
    </>
  );
}

function wordsOf(change: { readonly description: string; readonly undone: boolean }): string {
  return change.undone ? `Undone: ${change.description}` : change.description;
}
