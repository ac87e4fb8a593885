import { Alert, Anchor, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Page } from '../kit/page.tsx';

/** Stands in place of the portal's pages for somebody who may not see them any longer. */
export function RefusedPage({ reason }: { readonly reason: string }) {
  return (
    <Page title="No access">
      <Alert role="alert" variant="outline" color="red" title={reason} />
      <Group>
        <Anchor component={Link} to="/signin">
          Log in with another account
        </Anchor>
        <Anchor component={Link} to="/">
          Go to the start page
        </Anchor>
      </Group>
    </Page>
  );
}
