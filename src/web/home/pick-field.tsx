import { Autocomplete } from "@mantine/core";
import { useState } from "react";
import { matchEntries } from "../../present/home/match-entries.ts";
import { longName, type PickEntry } from "../../present/home/pick.ts";

interface PickFieldProps {
  readonly entries: readonly PickEntry[];
  readonly say: string;
  /** Names that the rulebooks know, for the hint. */
  readonly example: string | undefined;
  /** Changes whenever picks do. */
  readonly used: string;
  readonly onPick: (id: string) => void;
}

/** One line to say what one holds. Suggestions come as one types; without scripts the server reads the line. */
export function PickField({ entries, say, example, used, onPick }: PickFieldProps) {
  // When the picks change, what was typed has been used: the field goes back to what the address leaves open.
  const [{ typed, usedFor }, setState] = useState({ typed: say, usedFor: used });
  if (usedFor !== used) setState({ typed: say, usedFor: used });
  const setTyped = (text: string): void => setState({ typed: text, usedFor: used });
  const byName = new Map(entries.map((e) => [longName(e), e.id]));
  const options = matchEntries(typed, entries).map(longName);
  return (
    <Autocomplete
      name="say"
      label="What do you hold?"
      description={example ? `Type names as you would say them, such as ${example}` : "Type names as you would say them"}
      size="md"
      value={typed}
      onChange={setTyped}
      data={options}
      // The matching is ours, by names, short names and bodies; what it leaves is shown as it is.
      filter={({ options: all }) => all}
      onOptionSubmit={(name) => {
        const id = byName.get(name);
        if (id !== undefined) onPick(id);
        // The field writes the option's text after this; empty it once that is done.
        queueMicrotask(() => setTyped(""));
      }}
      maxLength={500}
      autoComplete="off"
      spellCheck={false}
      comboboxProps={{ withinPortal: false }}
    />
  );
}
