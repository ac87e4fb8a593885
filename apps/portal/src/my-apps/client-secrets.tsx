import { Button, Group, Stack, Text } from '@mantine/core';
import { screens, type AppConnectionRow, type AppDetail } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove } from '../data/use-screen.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { SecretOnce } from '../kit/secret-once.tsx';
import { SecretSlot } from './secret-slot.tsx';

interface ClientSecretsProps {
  readonly app: AppDetail;
  readonly row: AppConnectionRow;
}

/** documented: two secrets can be in force at a time. */
const SLOTS = 2;

/** A connection's secrets: which slots hold one, and the way to make or delete one. */
export function ClientSecrets({ app, row }: ClientSecretsProps) {
  const [isAsked, setAsked] = useState(false);
  const generate = useMove(screens.apps.generateSecret);
  const path = { app: app.id, environment: row.environment, tenant: row.tenantId };
  const refusal = refusalOf(app, row);

  return (
    <Stack gap="xs">
      {row.secrets.map((secret) => (
        <SecretSlot key={secret.slot} secret={secret} connection={path} />
      ))}
      {app.credentialsManagement === 'developer' && (
        <Group>
          <Button
            size="xs"
            disabled={refusal !== undefined}
            aria-label={`Generate client secret for tenant ${row.tenantId}`}
            onClick={() => setAsked(true)}
          >
            Generate
          </Button>
        </Group>
      )}
      {refusal !== undefined && <Text size="sm">{refusal}</Text>}
      <ConfirmDialog
        title="Generate Client Secret"
        confirmLabel="Yes, Continue"
        isOpen={isAsked}
        isBusy={generate.isPending}
        error={generate.error}
        onClose={() => setAsked(false)}
        onConfirm={() => generate.mutate({ path }, { onSuccess: () => setAsked(false) })}
      >
        <Text>Check that this is the right tenant, then continue.</Text>
        <Text>Tenant ID: {row.tenantId}</Text>
        <Text>Client ID: {row.clientId}</Text>
        {row.secrets.length > 0 && (
          <Text size="sm">The secret there is stays good until it is deleted.</Text>
        )}
      </ConfirmDialog>
      <SecretOnce
        label="Client Secret"
        secret={generate.data?.clientSecret}
        onClose={generate.reset}
      />
    </Stack>
  );
}

/** Why no secret can be made at the moment; undefined when one can. */
function refusalOf(app: AppDetail, row: AppConnectionRow): string | undefined {
  if (app.credentialsManagement === 'tenant') {
    return 'The tenant configures the credentials itself, under API Application Access. Edit the app to make secrets here.';
  }
  if (row.state === 'notConnected')
    return 'Can be generated once the tenant has connected the app.';
  if (row.state === 'disabled') return 'The tenant has disabled the app.';
  if (row.secrets.length < SLOTS) return undefined;
  return 'Both slots hold a secret. Delete one of them first.';
}
