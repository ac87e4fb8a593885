import { Anchor, Button, Stack, Switch, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { screens } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove, useScreen } from '../data/use-screen.ts';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { NO_FILTER, queryOf, type Filter } from './filter.ts';
import { FilterFields } from './filter-fields.tsx';
import { RequestDialog } from './request-dialog.tsx';
import { RequestTable } from './request-table.tsx';
import { StrictMode } from './strict-mode.tsx';

/** So often the log is read; a developer sees a call when the eye gets there. */
const EVERY_MS = 1_500;

/** Calls the page shows at most. */
const LIMIT = 200;

/** The calls the environments got, while they come in. */
export function InspectorPage() {
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [isLive, setLive] = useState(true);
  const [shown, setShown] = useState<number | undefined>();
  const query = { ...queryOf(filter), limit: LIMIT };
  const requests = useScreen(screens.requests.list, { query }, isLive ? { everyMs: EVERY_MS } : {});
  const clear = useMove(screens.requests.clear);
  return (
    <Page
      title="Inspector"
      intro="Every call of the API and for tokens, with what was in it that its operation does not know. Secrets are masked."
      actions={
        <Button variant="default" onClick={() => clear.mutate({})} loading={clear.isPending}>
          Clear the log
        </Button>
      }
    >
      <StrictMode />
      <FilterFields filter={filter} onChange={setFilter} />
      <Switch
        label="Live"
        description="Reads the log again and again."
        checked={isLive}
        onChange={(event) => setLive(event.currentTarget.checked)}
      />
      <ProblemAlert error={clear.error} />
      <Loaded query={requests}>
        {({ data }) => (
          <Stack gap="xs">
            <Text size="sm" c="dimmed">
              {data.length === LIMIT ? `The last ${LIMIT} calls` : `${data.length} calls`}.{' '}
              <Anchor component={Link} to="/tools/scopes">
                Which scopes do they need?
              </Anchor>
            </Text>
            {data.length === 0 ? (
              <EmptyState title="No calls">
                Call the API, or take filters away. The API Reference can make a call for you.
              </EmptyState>
            ) : (
              <RequestTable requests={data} onShow={setShown} />
            )}
          </Stack>
        )}
      </Loaded>
      {shown !== undefined && <RequestDialog number={shown} onClose={() => setShown(undefined)} />}
    </Page>
  );
}
