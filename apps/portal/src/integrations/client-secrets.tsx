import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { screens, type ApplicationDetails } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove } from '../data/use-screen.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { CopyValue } from '../kit/copy-value.tsx';
import { DataTable, type Column } from '../kit/data-table.tsx';
import { Moment } from '../kit/moment.tsx';
import { SecretOnce } from '../kit/secret-once.tsx';
import { useEnvironment } from '../shell/use-environment.ts';

interface ClientSecretsProps {
  readonly details: ApplicationDetails;
}

type Secret = ApplicationDetails['secrets'][number];
type Slot = Secret['slot'];

/** The up to two secrets that are in force; each was shown once, when it was made. */
export function ClientSecrets({ details }: ClientSecretsProps) {
  const [isGenerating, setGenerating] = useState(false);
  const [doomed, setDoomed] = useState<Slot>();
  return (
    <Stack gap="sm" component="section" aria-labelledby="client-secret">
      <Group gap="md">
        <Title order={3} size="h5" id="client-secret">
          Client Secret
        </Title>
        <Button size="compact-md" onClick={() => setGenerating(true)}>
          Generate Secret
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        Up to two secrets are in force at a time. A new one ends no other; for a third, delete one
        first.
        {details.credentialsManagement === 'developer' &&
          ' The developer of this app can make secrets too, under App Connections.'}
      </Text>
      {details.secrets.length === 0 ? (
        <Text>No secret has been made yet. Without one the app gets no access token.</Text>
      ) : (
        <DataTable
          label="Client secrets"
          columns={columns(setDoomed)}
          rows={details.secrets}
          rowKey={({ slot }) => String(slot)}
        />
      )}
      <GenerateSecret
        details={details}
        isOpen={isGenerating}
        onClose={() => setGenerating(false)}
      />
      <DeleteSecret details={details} slot={doomed} onClose={() => setDoomed(undefined)} />
    </Stack>
  );
}

function columns(onDelete: (slot: Slot) => void): readonly Column<Secret>[] {
  return [
    { header: 'Slot', cell: ({ slot }) => slot },
    { header: 'Begins with', cell: ({ slot }) => `cs${slot}.` },
    { header: 'Created', cell: ({ createdOn }) => <Moment at={createdOn} /> },
    {
      header: 'Action',
      cell: ({ slot }) => (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Delete secret ${slot}`}
          onClick={() => onDelete(slot)}
        >
          Delete
        </Button>
      ),
    },
  ];
}

interface SecretDialogProps extends ClientSecretsProps {
  onClose(): void;
}

function GenerateSecret({
  details,
  isOpen,
  onClose,
}: SecretDialogProps & { readonly isOpen: boolean }) {
  const path = { environment: useEnvironment(), app: details.app.appId };
  const generate = useMove(screens.connections.generateSecret);
  const [secret, setSecret] = useState<string>();
  const close = () => {
    generate.reset();
    onClose();
  };
  const onConfirm = () =>
    generate.mutate(
      { path },
      {
        onSuccess: ({ clientSecret }) => {
          setSecret(clientSecret);
          close();
        },
      },
    );
  return (
    <>
      <ConfirmDialog
        title="Generate a client secret?"
        confirmLabel="Yes, Continue"
        isOpen={isOpen}
        isBusy={generate.isPending}
        error={generate.error}
        onConfirm={onConfirm}
        onClose={close}
      >
        <Text>The secret will be for this pair. It is shown once.</Text>
        <Group gap="xs">
          <Text fw={600}>Tenant ID</Text>
          <CopyValue label="Tenant ID" value={String(details.tenantId)} />
        </Group>
        <Group gap="xs">
          <Text fw={600}>Client ID</Text>
          <CopyValue label="Client ID" value={details.clientId} />
        </Group>
      </ConfirmDialog>
      <SecretOnce label="Client Secret" secret={secret} onClose={() => setSecret(undefined)} />
    </>
  );
}

function DeleteSecret({
  details,
  slot,
  onClose,
}: SecretDialogProps & { readonly slot: Slot | undefined }) {
  const environment = useEnvironment();
  const remove = useMove(screens.connections.deleteSecret);
  const close = () => {
    remove.reset();
    onClose();
  };
  return (
    <ConfirmDialog
      title={`Delete secret ${slot ?? ''}?`}
      confirmLabel="Delete"
      isDangerous
      isOpen={slot !== undefined}
      isBusy={remove.isPending}
      error={remove.error}
      onConfirm={() =>
        slot !== undefined &&
        remove.mutate({ path: { environment, app: details.app.appId, slot } }, { onSuccess: close })
      }
      onClose={close}
    >
      <Text>
        Programs that use the secret beginning with cs{slot}. get no new access token from now on.
        Tokens they hold work until they expire, 15 minutes after they were given.
      </Text>
    </ConfirmDialog>
  );
}
