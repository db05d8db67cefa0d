import { Button, Group, Text } from "@mantine/core";
import type { RecordInBrowser } from "./store.ts";

interface SayingNoneProps {
  readonly mine: RecordInBrowser;
  readonly list: "cards" | "attestations" | "exams";
  /** "cards", "statements", "exams": as in a sentence. */
  readonly what: string;
}

/** An empty list and one that was never spoken of are not the same: the first says "none", the second leaves it open. */
export function SayingNone({ mine, list, what }: SayingNoneProps) {
  const { record, change } = mine;
  const said = record[list] !== undefined;
  const takeBack = (): void => {
    const { [list]: _said, ...rest } = record;
    change(`Left open whether there are ${what}`, rest);
  };
  return (
    <Group gap="sm" className="no-print">
      {said && <Text>You said that there are none.</Text>}
      <Button size="compact-sm" variant="default" onClick={said ? takeBack : () => change(`Said that there are no ${what}`, { ...record, [list]: [] })}>
        {said ? "Leave it open" : `I have no ${what}`}
      </Button>
    </Group>
  );
}
