import { Table } from "@mantine/core";
import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import type { ActivityView } from "../../present/standing/activity-view.ts";
import { activityAnchor } from "../petition/activity-anchor.ts";
import { LINES_AT_ONCE, ShowMore } from "./show-more.tsx";
import { SourceMark } from "./source-mark.tsx";
import { StateBadge } from "./state-badge.tsx";
import classes from "./activity-table.module.css";

/** Every activity under one credential: what it gave, and why not more. On a phone each becomes a small block. */
export function ActivityTable({ activities, credential }: { readonly activities: readonly ActivityView[]; readonly credential: string }) {
  const [shown, setShown] = useState(LINES_AT_ONCE);
  const asOf = useSearchParams()[0].get("as-of");
  return (
    <>
      <Table className={classes["table"] ?? ""} verticalSpacing="xs">
        <Table.Caption className={classes["caption"] ?? ""}>What each activity gave {credential}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Finished</Table.Th>
            <Table.Th scope="col">Activity</Table.Th>
            <Table.Th scope="col" ta="end">
              Credit
            </Table.Th>
            <Table.Th scope="col">Why</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {activities.slice(0, shown).map((activity) => (
            <Table.Tr key={activity.ref}>
              <Table.Td className={classes["day"] ?? ""}>{activity.day}</Table.Td>
              <Table.Td>
                <bdi className={classes["title"]}>{activity.title}</bdi>
                {activity.category && <span className={classes["soft"]}> category {activity.category}</span>}
              </Table.Td>
              <Table.Td className={classes["credit"] ?? ""}>
                <strong>{activity.credited}</strong>
                {activity.worth && <span className={classes["soft"]}> {activity.worth}</span>}
                {activity.possible && <span className={classes["soft"]}> ({activity.possible})</span>} <SourceMark mark={activity.mark} />
              </Table.Td>
              <Table.Td>
                <StateBadge words={activity.words} plain />
                <div className={classes["says"]}>{activity.says}</div>
                {activity.petition && (
                  <Link to={{ pathname: "/petition", search: asOf === null ? "" : `?as-of=${encodeURIComponent(asOf)}`, hash: activityAnchor(activity.ref) }} className="no-print">
                    Check the petition before you pay
                  </Link>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <ShowMore left={activities.length - shown} onMore={() => setShown((n) => n + LINES_AT_ONCE)} />
    </>
  );
}
