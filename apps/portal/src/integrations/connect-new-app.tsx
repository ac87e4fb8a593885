import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { screens, type ApplicationDetails, type OfferedApp } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useScreen } from '../data/use-screen.ts';
import { Loaded } from '../kit/loaded.tsx';
import { useReturnFocus } from '../kit/use-return-focus.ts';
import { useEnvironment } from '../shell/use-environment.ts';
import { AppConnected } from './app-connected.tsx';
import { Consent } from './consent.tsx';

/** From the choice of an app over the consent to “App connected!”. */
export function ConnectNewApp({ onClose }: { onClose(): void }) {
  useReturnFocus();
  const [chosen, setChosen] = useState<string>();
  const [connected, setConnected] = useState<ApplicationDetails>();
  const isAsking = chosen !== undefined && connected === undefined;
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={isAsking ? 'Access request' : 'Connect New App'}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {connected !== undefined ? (
        <AppConnected details={connected} onClose={onClose} />
      ) : chosen === undefined ? (
        <ChooseApp onChoose={setChosen} onClose={onClose} />
      ) : (
        <Consent appId={chosen} onConnected={setConnected} onDecline={onClose} />
      )}
    </Modal>
  );
}

interface ChooseAppProps {
  onChoose(appId: string): void;
  onClose(): void;
}

function ChooseApp({ onChoose, onClose }: ChooseAppProps) {
  const environment = useEnvironment();
  const offered = useScreen(screens.connections.offered, { path: { environment } });
  return (
    <Loaded query={offered}>
      {({ data }) =>
        data.length === 0 ? (
          <NothingOffered onClose={onClose} />
        ) : (
          <OfferedApps apps={data} onChoose={onChoose} onClose={onClose} />
        )
      }
    </Loaded>
  );
}

function OfferedApps({
  apps,
  onChoose,
  onClose,
}: ChooseAppProps & { readonly apps: OfferedApp[] }) {
  const [appId, setAppId] = useState<string | null>(null);
  return (
    <Stack gap="md">
      <Radio.Group label="Apps available for this account" value={appId} onChange={setAppId}>
        <Stack gap="sm" mt="xs">
          {apps.map((app) => (
            <Radio
              key={app.appId}
              value={app.appId}
              label={app.name}
              description={[app.organization, app.description].filter((text) => text).join(' · ')}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button disabled={appId === null} onClick={() => appId !== null && onChoose(appId)}>
          Connect
        </Button>
      </Group>
    </Stack>
  );
}

function NothingOffered({ onClose }: { onClose(): void }) {
  const environment = useEnvironment();
  const access = useScreen(screens.connections.overview, { path: { environment } });
  return (
    <Stack gap="md">
      <Text>
        There is no app to connect. An app is offered here once its developer has added the tenant
        ID {access.data?.tenantId} to it in the Developer Portal: My Apps, Edit, Tenant(s).
      </Text>
      <Text>
        This is the {environment} environment. Check that the app was created for it, and that a
        public app has been approved.
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
      </Group>
    </Stack>
  );
}
