import { Button, Code, CopyButton, Group } from '@mantine/core';

interface CopyValueProps {
  /** What the value is: the button reads "Copy Client ID". */
  readonly label: string;
  readonly value: string;
}

/** A value to take elsewhere, with a button that copies it. */
export function CopyValue({ label, value }: CopyValueProps) {
  return (
    <Group gap="xs" wrap="wrap">
      <Code aria-label={label} style={{ overflowWrap: 'anywhere' }}>
        {value}
      </Code>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Button size="compact-xs" variant="default" onClick={copy} aria-label={`Copy ${label}`}>
            {copied ? 'Copied' : 'Copy'}
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}
