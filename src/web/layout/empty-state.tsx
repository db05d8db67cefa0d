import { Button, Paper, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";

interface EmptyStateProps {
  readonly title: string;
  /** Teaches: what will stand here, and what brings it about. */
  readonly children: ReactNode;
  readonly action?: { readonly to: string; readonly label: string };
}

/** What a page shows while it has nothing to show. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <Paper withBorder p="lg" bg="var(--sheet)">
      <Stack gap="sm" align="flex-start">
        <Title order={2} size="h3">
          {title}
        </Title>
        <Text maw="40rem">{children}</Text>
        {action && (
          <Button component={Link} to={action.to}>
            {action.label}
          </Button>
        )}
      </Stack>
    </Paper>
  );
}
