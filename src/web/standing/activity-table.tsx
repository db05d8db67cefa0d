import { Table } from "@mantine/core";
import type { ActivityView } from "../../present/standing/activity-view.ts";
import { SourceMark } from "./source-mark.tsx";
import { StateBadge } from "./state-badge.tsx";
import classes from "./activity-table.module.css";

/**
 * Every activity under one credential: what it gave, and why not more. On a phone each becomes a small block;
 * the roles are written out because a table drawn as blocks loses them.
 */
export function ActivityTable({ activities, credential }: { readonly activities: readonly ActivityView[]; readonly credential: string }) {
  return (
    <Table className={classes["table"] ?? ""} verticalSpacing="xs" role="table">
      <Table.Caption className={classes["caption"] ?? ""}>What each activity gave {credential}</Table.Caption>
      <Table.Thead role="rowgroup">
        <Table.Tr role="row">
          <Table.Th role="columnheader" scope="col">Finished</Table.Th>
          <Table.Th role="columnheader" scope="col">Activity</Table.Th>
          <Table.Th role="columnheader" scope="col" ta="end">
            Credit
          </Table.Th>
          <Table.Th role="columnheader" scope="col">Why</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody role="rowgroup">
        {activities.map((activity) => (
          <Table.Tr role="row" key={activity.ref}>
            <Table.Td role="cell" className={classes["day"] ?? ""}>{activity.day}</Table.Td>
            <Table.Td role="cell">
              <bdi className={classes["title"]}>{activity.title}</bdi>
              {activity.category && <span className={classes["soft"]}> category {activity.category}</span>}
            </Table.Td>
            <Table.Td role="cell" className={classes["credit"] ?? ""}>
              <strong>{activity.credited}</strong>
              {activity.worth && <span className={classes["soft"]}> {activity.worth}</span>}
              {activity.possible && <span className={classes["soft"]}> ({activity.possible})</span>} <SourceMark mark={activity.mark} />
            </Table.Td>
            <Table.Td role="cell">
              <StateBadge words={activity.words} plain />
              <div className={classes["says"]}>{activity.says}</div>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
