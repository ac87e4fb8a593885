import { Card, Stack, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface TitledCardProps {
  readonly title: string;
  /** Room between what is in it, `md` when left out. */
  readonly gap?: 'sm' | 'md';
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function TitledCard({ title, gap = 'md', children }: TitledCardProps) {
  const id = useId();
  return (
    <Card withBorder component="section" aria-labelledby={id}>
      <Stack gap={gap}>
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        {children}
      </Stack>
    </Card>
  );
}
