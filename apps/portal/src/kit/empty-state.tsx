import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  /** What brings something here. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Stands where a list would be when there is nothing in it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <Paper withBorder p="lg">
      <Stack align="center" gap="xs" ta="center">
        <Title order={2} size="h4">
          {title}
        </Title>
        <Text c="dimmed" component="div" maw={520}>
          {children}
        </Text>
        {action}
      </Stack>
    </Paper>
  );
}
