import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { screens } from '@truckroll/sandbox-contract';
import { useScreen } from '../data/use-screen.ts';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';
import { AppDeliveries } from './app-deliveries.tsx';

export function AppDeliveriesPage() {
  const { app: id = '' } = useParams({ strict: false });
  const app = useScreen(screens.apps.get, { path: { app: id } });
  return (
    <Page
      title="Webhook Deliveries"
      intro={app.data === undefined ? undefined : `What ${app.data.name} was told. App ID: ${id}`}
      actions={
        <Button component={Link} to={`/my-apps/${id}`} variant="default">
          Edit
        </Button>
      }
    >
      <Loaded query={app}>{() => <AppDeliveries appId={id} />}</Loaded>
    </Page>
  );
}
