import { Button, Group, Stack, Text } from '@mantine/core';
import { screens, type PersonView } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { loginName } from '../access/names.ts';
import { useMove, useScreen } from '../data/use-screen.ts';
import { DataTable, type Column } from '../kit/data-table.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { StatusDot } from '../kit/status-dot.tsx';
import { useEnvironment } from '../shell/use-environment.ts';
import { PersonDialog } from './person-dialog.tsx';

/** The users of a tenant and what they may do. */
export function PeoplePage() {
  const environment = useEnvironment();
  const people = useScreen(screens.people.list, { path: { environment } });
  const change = useMove(screens.people.change);
  const [edited, setEdited] = useState<PersonView | 'new'>();
  const mayChange = people.data?.mayChange === true;
  return (
    <Page
      title="People"
      intro="Users of this account. What you change counts at once, also for people who are signed in."
      {...(mayChange && {
        actions: <Button onClick={() => setEdited('new')}>Add User</Button>,
      })}
    >
      <ProblemAlert error={change.error} />
      <Loaded query={people}>
        {({ data }) => (
          <Stack gap="sm">
            {!mayChange && <Text>Only an administrator can change users. Ask yours.</Text>}
            <DataTable
              label="People"
              rows={data}
              rowKey={({ id }) => id}
              columns={[
                ...COLUMNS,
                ...(mayChange
                  ? [
                      actions(setEdited, (person) =>
                        change.mutate({
                          path: { environment, person: person.id },
                          body: { isActive: !person.isActive },
                        }),
                      ),
                    ]
                  : []),
              ]}
            />
          </Stack>
        )}
      </Loaded>
      {edited !== undefined && (
        <PersonDialog
          person={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Page>
  );
}

const COLUMNS: readonly Column<PersonView>[] = [
  {
    header: 'User',
    cell: ({ name, email }) => (
      <Stack gap={0}>
        <Text fw={600}>{name}</Text>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {email}
        </Text>
      </Stack>
    ),
  },
  {
    header: 'Role',
    cell: ({ isAdministrator, login }) => (
      <Stack gap={0}>
        <Text size="sm">{isAdministrator ? 'Administrator' : 'User'}</Text>
        <Text size="sm" c="dimmed">
          {loginName(login)}
        </Text>
      </Stack>
    ),
  },
  { header: 'Permissions', cell: (person) => <Permissions {...person.permissions} /> },
  {
    header: 'State',
    cell: ({ isActive }) => (
      <StatusDot tone={isActive ? 'ok' : 'quiet'}>{isActive ? 'Active' : 'Deactivated'}</StatusDot>
    ),
  },
];

function Permissions(permissions: PersonView['permissions']) {
  const names = [
    ...(permissions.generateApiApplicationKey ? ['Generate API Application Key'] : []),
    ...(permissions.manageApiApplicationAccess ? ['Manage API Application Access'] : []),
  ];
  return (
    <Stack gap={0}>
      {names.length === 0 && (
        <Text size="sm" c="dimmed">
          None for the API
        </Text>
      )}
      {names.map((name) => (
        <Text key={name} size="sm">
          {name}
        </Text>
      ))}
    </Stack>
  );
}

function actions(
  onEdit: (person: PersonView) => void,
  onSwitch: (person: PersonView) => void,
): Column<PersonView> {
  return {
    header: 'Actions',
    cell: (person) => (
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          aria-label={`Edit ${person.name}`}
          onClick={() => onEdit(person)}
        >
          Edit
        </Button>
        <Button
          size="xs"
          variant="default"
          aria-label={`${person.isActive ? 'Deactivate' : 'Activate'} ${person.name}`}
          onClick={() => onSwitch(person)}
        >
          {person.isActive ? 'Deactivate' : 'Activate'}
        </Button>
      </Group>
    ),
  };
}
