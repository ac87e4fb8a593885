import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { screens, type AppSummary } from '@truckroll/sandbox-contract';
import { useScreen } from '../data/use-screen.ts';
import { DataTable, type Column } from '../kit/data-table.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';
import { ApprovalState } from './approval-state.tsx';

/** APIs named in a line before the rest is only counted. */
const MAX_NAMED = 6;

export function MyAppsPage() {
  const apps = useScreen(screens.apps.list);
  return (
    <Page
      title="My Apps"
      intro="The apps of your organization. Each has one application key, good in both environments."
      actions={<NewAppButton />}
    >
      <Loaded query={apps}>
        {({ data }) =>
          data.length === 0 ? (
            <EmptyState title="There is no app yet" action={<NewAppButton />}>
              An app has the key that API calls are sent with. Make one, then let a tenant connect
              it.
            </EmptyState>
          ) : (
            <DataTable label="My Apps" columns={COLUMNS} rows={data} rowKey={({ id }) => id} />
          )
        }
      </Loaded>
    </Page>
  );
}

/** Guides know this button by four names; all of them stand on it. */
function NewAppButton() {
  return (
    <Button component={Link} to="/my-apps/new" h="auto" py="xs">
      <Stack gap={0} align="center" style={{ whiteSpace: 'normal' }}>
        <span>+ New App</span>
        <Text span size="xs" fw={400}>
          {' '}
          Register New App · Create New App · New apps
        </Text>
      </Stack>
    </Button>
  );
}

const COLUMNS: readonly Column<AppSummary>[] = [
  {
    header: 'Application',
    cell: ({ id, name, organization }) => (
      <Stack gap={0}>
        <Anchor component={Link} to={`/my-apps/${id}`} fw={600}>
          {name}
        </Anchor>
        <Text size="sm" c="dimmed">
          App ID: {id}
        </Text>
        <Text size="sm">{organization}</Text>
      </Stack>
    ),
  },
  { header: 'Version', cell: ({ version }) => version },
  { header: 'Scopes', cell: ({ scopeTitles }) => accessText(scopeTitles) },
  {
    header: 'State',
    cell: (app) => (
      <Stack gap={0}>
        <ApprovalState {...app} />
        {app.approval === 'rejected' && <Text size="sm">{app.reviewNote}</Text>}
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'normal' }}>
          Made in {app.madeIn}
        </Text>
      </Stack>
    ),
  },
  {
    header: 'Actions',
    cell: ({ id, name }) => (
      <Group gap="xs">
        <Button
          component={Link}
          to={`/my-apps/${id}`}
          variant="default"
          size="xs"
          aria-label={`Edit ${name}`}
        >
          Edit
        </Button>
        <Button
          component={Link}
          to={`/my-apps/${id}/connections`}
          variant="default"
          size="xs"
          aria-label={`App Connections of ${name}`}
        >
          App Connections
        </Button>
      </Group>
    ),
  },
];

/** `Access to CRM, Settings scopes`. */
function accessText(titles: readonly string[]): string {
  const named = titles.slice(0, MAX_NAMED).join(', ');
  const others = titles.length - MAX_NAMED;
  return others > 0 ? `Access to ${named} and ${others} more scopes` : `Access to ${named} scopes`;
}
