import { Combobox, TextInput, useCombobox } from "@mantine/core";
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
  /** What the field held when the form was last sent. */
  readonly sent: string;
  readonly onPick: (id: string) => void;
}

/** One line to say what one holds. Suggestions come as one types; without scripts the server reads the line. */
export function PickField({ entries, say, example, used, sent, onPick }: PickFieldProps) {
  // What was sent has been used once the picks change: the field goes back to what the address leaves open.
  // What was typed since stays.
  const [{ typed, usedFor }, setState] = useState({ typed: say, usedFor: used });
  if (usedFor !== used) setState({ typed: typed === sent ? say : typed, usedFor: used });
  const setTyped = (text: string): void => setState({ typed: text, usedFor: used });
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() });
  const options = matchEntries(typed, entries);
  return (
    <Combobox
      store={list}
      withinPortal={false}
      onOptionSubmit={(id) => {
        list.closeDropdown();
        setTyped("");
        onPick(id);
      }}
    >
      <Combobox.Target withExpandedAttribute autoComplete="off">
        <TextInput
          name="say"
          label="What do you hold?"
          description={example ? `Type names as you would say them, such as ${example}` : "Type names as you would say them"}
          size="md"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            list.openDropdown();
            list.resetSelectedOption();
          }}
          onFocus={() => list.openDropdown()}
          onBlur={() => list.closeDropdown()}
          maxLength={500}
          spellCheck={false}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={options.length === 0}>
        <Combobox.Options aria-label="Credentials with this name">
          {options.map((entry) => (
            <Combobox.Option key={entry.id} value={entry.id}>
              {longName(entry)}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
