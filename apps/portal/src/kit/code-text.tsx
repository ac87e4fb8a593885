import { Button, CopyButton, Stack } from '@mantine/core';
import classes from './code-text.module.css';

interface CodeTextProps {
  /** What the text is: the button reads "Copy curl line". */
  readonly label: string;
  readonly text: string;
}

/** A longer text of a machine's, to read and to copy; one that is very long scrolls by itself. */
export function CodeText({ label, text }: CodeTextProps) {
  return (
    <Stack gap={4} align="stretch">
      <div role="group" aria-label={label} tabIndex={0} className={classes['text']}>
        <pre>{text}</pre>
      </div>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button
            size="compact-xs"
            variant="default"
            onClick={copy}
            aria-label={`Copy ${label}`}
            style={{ alignSelf: 'flex-start' }}
          >
            {copied ? 'Copied' : 'Copy'}
          </Button>
        )}
      </CopyButton>
    </Stack>
  );
}
