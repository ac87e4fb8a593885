import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEnvironment } from '../shell/use-environment.ts';

interface DispatchLinkProps {
  readonly day: string;
  readonly appointment?: number;
  readonly children: ReactNode;
}

/** Leads to a day of the dispatch board, and to the dialog of one of its appointments. */
export function DispatchLink({ day, appointment, children }: DispatchLinkProps) {
  const environment = useEnvironment();
  return (
    <Anchor
      renderRoot={(props) => (
        <Link
          {...props}
          to={`/console/${environment}/dispatch`}
          search={() => ({ day, ...(appointment !== undefined && { appointment }) })}
        />
      )}
    >
      {children}
    </Anchor>
  );
}
