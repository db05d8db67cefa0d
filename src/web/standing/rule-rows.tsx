import { Anchor, Stack, Text } from "@mantine/core";
import type { RuleRow } from "../../present/standing/rule-mark.ts";
import { ConfidenceMark } from "../confidence-mark.tsx";
import classes from "./rule-rows.module.css";

/** Rule rows in full: what is said, by whom, since when, how sure, and when it was checked. */
export function RuleRows({ rows }: { readonly rows: readonly RuleRow[] }) {
  return (
    <ul className={classes["rows"]}>
      {rows.map((row) => (
        <li key={row.key}>
          <Stack gap={4}>
            <Text size="xs" c="dimmed">
              {row.what}
            </Text>
            <Text size="sm" fw={620} className={classes["value"]}>
              {row.value}
            </Text>
            <Text size="xs" c="dimmed">
              {row.since} · <ConfidenceMark confidence={row.confidence} />
            </Text>
            {row.note && <Text size="sm">{row.note}</Text>}
            {row.sources.map((source) => (
              <Text size="xs" key={source.key}>
                {source.url ? (
                  <Anchor href={source.url} rel="noreferrer" inherit>
                    {source.title}
                  </Anchor>
                ) : (
                  source.title
                )}
                {source.at ? `, ${source.at}` : ""}: {source.kind}; checked {source.checked}
              </Text>
            ))}
            <Text size="xs">
              <Anchor href={row.href} inherit aria-label={`The rule and its history: ${row.what}`}>
                The rule and its history
              </Anchor>
            </Text>
          </Stack>
        </li>
      ))}
    </ul>
  );
}
