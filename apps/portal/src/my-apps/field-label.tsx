import { Text } from '@mantine/core';

interface FieldLabelProps {
  readonly children: string;
  /** What other guides call the same field. */
  readonly alias?: string;
}

/** A field's name, with the one that other guides know it by. */
export function FieldLabel({ children, alias }: FieldLabelProps) {
  return (
    <>
      <Text span inherit fw={600}>
        {children}
      </Text>
      {alias !== undefined && (
        <Text span inherit fw={400} c="dimmed">
          {' '}
          ({alias})
        </Text>
      )}
    </>
  );
}
