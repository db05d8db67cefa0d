import { Button, CloseButton, Dialog, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useRecord } from "./store.ts";
import classes from "./undo-bar.module.css";

/** Says what was just changed in the record and offers to undo it. One on a page is enough. */
export function UndoBar() {
  const { lastChange, canUndo, undo } = useRecord();
  const [dismissed, setDismissed] = useState(0);
  const open = lastChange !== undefined && lastChange.serial > dismissed;
  return (
    <>
      <output className={classes["spoken"]}>{open ? wordsOf(lastChange) : ""}</output>
      <Dialog
        opened={open}
        position={{ bottom: 56, left: 16 }}
        size="min(26rem, calc(100vw - 2rem))"
        withBorder
        shadow="md"
        className="no-print"
      >
        <Group component="section" aria-label="Last change" justify="space-between" wrap="nowrap" gap="xs">
          <Text size="sm" flex={1} className={classes["words"] ?? ""}>
            <bdi>{lastChange && wordsOf(lastChange)}</bdi>
          </Text>
          {canUndo && (
            <Button size="compact-sm" variant="light" onClick={undo} className={classes["button"] ?? ""}>
              {lastChange?.undone ? "Undo one more" : "Undo"}
            </Button>
          )}
          <CloseButton aria-label="Close this message" className={classes["button"] ?? ""} onClick={() => setDismissed(lastChange?.serial ?? 0)} />
        </Group>
      </Dialog>
    </>
  );
}

function wordsOf(change: { readonly description: string; readonly undone: boolean }): string {
  return change.undone ? `Undone: ${change.description}` : change.description;
}
