import { Button, CloseButton, Dialog, Group, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import { latestChange, type Undoable } from "./latest-change.ts";
import classes from "./undo-bar.module.css";

/** After so long it leaves by itself: it lies over the page. The page's own way to undo stays. */
const STAYS_MS = 15_000;

/** Says what was just changed in what is kept, whichever of it that was, and offers to undo it. One on a page is enough. */
export function UndoBar({ of }: { readonly of: readonly Undoable[] }) {
  const latest = latestChange(of);
  const [dismissed, setDismissed] = useState(0);
  const serial = latest?.change.serial ?? 0;
  const open = serial > dismissed;
  useEffect(() => {
    const timer = setTimeout(() => setDismissed(serial), STAYS_MS);
    return () => clearTimeout(timer);
  }, [serial]);
  return (
    <>
      <output className={classes["spoken"]}>{open ? latest?.says : ""}</output>
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
            <bdi>{latest?.says}</bdi>
          </Text>
          {latest?.canUndo && (
            <Button size="compact-sm" variant="light" onClick={latest.undo} className={classes["button"] ?? ""}>
              {latest.change.undone ? "Undo one more" : "Undo"}
            </Button>
          )}
          <CloseButton aria-label="Close this message" className={classes["button"] ?? ""} onClick={() => setDismissed(serial)} />
        </Group>
      </Dialog>
    </>
  );
}
