import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';

export type Tone = 'ok' | 'warn' | 'bad' | 'quiet';

interface StatusDotProps {
  readonly tone: Tone;
  readonly children: ReactNode;
}

/** A state in words with a dot in its colour; colour alone never carries it. */
export function StatusDot({ tone, children }: StatusDotProps) {
  const colour = `var(--tr-${tone})`;
  return (
    <Group gap={6} wrap="nowrap" component="span" display="inline-flex">
      <span
        aria-hidden
        data-tone={tone}
        style={{ width: 10, height: 10, borderRadius: 5, background: colour, flex: 'none' }}
      />
      <Text span size="sm" c={colour} style={{ overflowWrap: 'normal' }}>
        {children}
      </Text>
    </Group>
  );
}
