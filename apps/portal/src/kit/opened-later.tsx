import { useState, type ReactNode } from 'react';
import classes from './opened-later.module.css';

interface OpenedLaterProps {
  readonly summary: ReactNode;
  readonly isOpen?: boolean;
  children(): ReactNode;
}

/** Something to open; what is inside is made when it is opened for the first time. */
export function OpenedLater({ summary, isOpen = false, children }: OpenedLaterProps) {
  const [wasOpened, setOpened] = useState(isOpen);
  return (
    <details
      className={classes['details']}
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {wasOpened && children()}
    </details>
  );
}
