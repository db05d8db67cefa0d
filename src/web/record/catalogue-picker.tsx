import { Select, type ComboboxItem, type OptionsFilter } from "@mantine/core";
import { useState } from "react";
import { searchEntries } from "../../present/search-entries.ts";
import type { CatalogueEntry } from "../../present/rules-catalogue.ts";

interface CataloguePickerProps {
  readonly label: string;
  readonly description?: string;
  readonly name: string;
  readonly entries: readonly CatalogueEntry[];
  readonly value: string;
  onChange(value: string): void;
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** A word of our own (a body), or a body and a word (all else): what may be used though the catalogue lacks it. */
  readonly plain?: boolean;
}

/**
 * Finds an entry of the catalogue by typing any of its names. What is not in the catalogue can be used as
 * written; a value that the catalogue does not know stays and is shown.
 */
export function CataloguePicker({ entries, value, onChange, error, name, plain = false, ...rest }: CataloguePickerProps) {
  const [search, setSearch] = useState("");
  const typed = search.trim().toLowerCase();
  const known = new Map(entries.map((entry) => [entry.value, entry]));
  const options: ComboboxItem[] = entries.map((entry) => ({ value: entry.value, label: entry.label }));
  if (value !== "" && !known.has(value)) options.push({ value, label: `${value} (not in the catalogue)` });
  const isNew = (plain ? /^[a-z0-9-]+$/ : /^[a-z0-9-]+\/[a-z0-9-]+$/).test(typed) && typed !== value && !known.has(typed);
  if (isNew) options.push({ value: typed, label: `Use “${search.trim()}” as written` });

  const filter: OptionsFilter = ({ options: all, search: text, limit }) => {
    const single = all.filter((option): option is ComboboxItem => "value" in option);
    return searchEntries(text, single, ({ value: id, label }) => known.get(id)?.search ?? `${id} ${label}`, limit);
  };

  return (
    <Select
      {...rest}
      data-field={name}
      data={options}
      value={value === "" ? null : value}
      onChange={(next) => onChange(next ?? "")}
      searchable
      // Whoever is sent here to put something right reads the reason first; typing or a click opens the list.
      openOnFocus={false}
      clearable
      searchValue={search}
      onSearchChange={setSearch}
      filter={filter}
      limit={30}
      nothingFoundMessage="Nothing by that name"
      error={error}
      maxDropdownHeight={320}
    />
  );
}
