import { Button } from '@mantine/core';
import { screens, type GpsProvider } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove, useScreen } from '../data/use-screen.ts';
import { CopyValue } from '../kit/copy-value.tsx';
import { DataTable, type Column } from '../kit/data-table.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { StatusDot } from '../kit/status-dot.tsx';
import { useEnvironment } from '../shell/use-environment.ts';
import { AddGpsProvider } from './add-gps-provider.tsx';

/** The services that follow the trucks. */
export function GpsPage() {
  const environment = useEnvironment();
  const providers = useScreen(screens.gps.list, { path: { environment } });
  const setActive = useMove(screens.gps.setActive);
  const [isAdding, setAdding] = useState(false);
  const onSwitch = ({ id, isActive }: GpsProvider) =>
    setActive.mutate({ path: { environment, id }, body: { isActive: !isActive } });
  return (
    <Page
      title="GPS"
      intro="GPS providers of this account. An app that sends GPS pings can be kept to an active one."
      actions={
        providers.isSuccess &&
        providers.data.addable.length > 0 && (
          <Button onClick={() => setAdding(true)}>Add Provider</Button>
        )
      }
    >
      <ProblemAlert error={setActive.error} />
      <Loaded query={providers}>
        {({ data, addable }) => (
          <>
            {data.length === 0 ? (
              <EmptyState title="There is no GPS provider yet">
                Choose “Add Provider”, enter the account id, then activate it.
              </EmptyState>
            ) : (
              <DataTable
                label="GPS providers"
                columns={columns(onSwitch)}
                rows={data}
                rowKey={({ id }) => String(id)}
              />
            )}
            {isAdding && <AddGpsProvider addable={addable} onClose={() => setAdding(false)} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function columns(onSwitch: (provider: GpsProvider) => void): readonly Column<GpsProvider>[] {
  return [
    { header: 'Provider', cell: ({ label }) => label },
    {
      header: 'gps_provider',
      cell: ({ label, provider }) => (
        <CopyValue label={`gps_provider of ${label}`} value={provider} />
      ),
    },
    { header: 'Account ID', cell: ({ accountId }) => accountId },
    {
      header: 'State',
      cell: ({ isActive }) => (
        <StatusDot tone={isActive ? 'ok' : 'quiet'}>{isActive ? 'Active' : 'Not active'}</StatusDot>
      ),
    },
    {
      header: 'Action',
      cell: (provider) => {
        const word = provider.isActive ? 'Deactivate' : 'Activate';
        return (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`${word} ${provider.label}`}
            onClick={() => onSwitch(provider)}
          >
            {word}
          </Button>
        );
      },
    },
  ];
}
