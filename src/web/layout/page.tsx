import { Container, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

interface PageProps {
  readonly title: string;
  /** One sentence under the title: what this page answers. */
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}

/** The frame of every page: its width, its one main heading, its opening sentence. */
export function Page({ title, lead, children }: PageProps) {
  return (
    <Container size="lg" py={{ base: "lg", sm: "xl" }}>
      <Stack gap="lg">
        <div>
          <Title order={1}>{title}</Title>
          {lead && (
            <Text c="dimmed" size="lg" mt="xs" maw="42rem">
              {lead}
            </Text>
          )}
        </div>
        {children}
      </Stack>
    </Container>
  );
}
