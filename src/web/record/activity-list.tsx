import { Pagination, Text, TextInput } from "@mantine/core";
import { useDeferredValue, useMemo, useState } from "react";
import { activityLine, type RecordLine } from "../../present/record-lines.ts";
import type { LineNames } from "../../present/record-names.ts";
import { searchActivities } from "../../present/record-search.ts";
import type { Activity } from "../../record/schema.ts";
import { EntryList } from "./entry-list.tsx";

const PER_PAGE = 20;

interface ActivityListProps {
  readonly activities: readonly Activity[];
  readonly names: LineNames;
  remove(line: RecordLine): void;
}

/** Activities, newest first, a page at a time: a record of a hundred thousand stays usable. */
export function ActivityList({ activities, names, remove }: ActivityListProps) {
  const [query, setQuery] = useState("");
  const [wanted, setWanted] = useState(1);
  const asked = useDeferredValue(query);
  const found = useMemo(() => searchActivities(activities, asked), [activities, asked]);
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const page = Math.min(wanted, pages);
  const shown = found.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  return (
    <>
      {activities.length > PER_PAGE && (
        <TextInput
          type="search"
          label="Find an activity"
          maw="22rem"
          value={query}
          onChange={({ currentTarget }) => {
            setQuery(currentTarget.value);
            setWanted(1);
          }}
        />
      )}
      {query !== "" && (
        <Text size="sm" c="dimmed" component="output">
          {found.length === 0 ? "No activity holds these words." : `${found.length.toLocaleString("en")} found`}
        </Text>
      )}
      <EntryList lines={shown.map((activity) => activityLine(activity, names))} editor="/record/activity" remove={remove} />
      {pages > 1 && (
        <nav aria-label="Pages of activities">
          <Pagination total={pages} value={page} onChange={setWanted} siblings={1} size="sm" getControlProps={(control) => ({ "aria-label": `${control} page` })} getItemProps={(number) => ({ "aria-label": `Page ${number}` })} />
        </nav>
      )}
    </>
  );
}
