import { Button, Group, Text } from "@mantine/core";
import type { RecordInBrowser } from "../record/store.ts";

/** What was just written into the record from this page, with its undo. Read out to screen readers as it changes. */
export function UndoLine({ store }: { readonly store: RecordInBrowser }) {
  const { lastChange, canUndo, undo, problem } = store;
  return (
    <div aria-live="polite">
      {problem && <Text c="var(--lost-text)">The last change could not be kept in this browser. Export your record before you leave.</Text>}
      {lastChange && (
        <Group gap="sm">
          <Text size="sm" style={{ overflowWrap: "anywhere" }}>
            {lastChange.undone ? "Undone: " : ""}
            {lastChange.description}
          </Text>
          {canUndo && !lastChange.undone && (
            <Button size="compact-sm" variant="default" onClick={undo}>
              Undo
            </Button>
          )}
        </Group>
      )}
    </div>
  );
}
