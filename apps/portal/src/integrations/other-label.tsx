import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** What another document calls the same thing; stands behind the label that is used here. */
export function OtherLabel({ children }: { readonly children: ReactNode }) {
  return (
    <Text span inherit fw="normal" opacity={0.9}>
      ({children})
    </Text>
  );
}
