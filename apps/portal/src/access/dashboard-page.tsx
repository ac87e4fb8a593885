import { Anchor, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { screens, type Dashboard, type PersonView } from '@truckroll/sandbox-contract';
import { useScreen } from '../data/use-screen.ts';
import { CopyValue } from '../kit/copy-value.tsx';
import { DataTable, type Column } from '../kit/data-table.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';
import { environmentName, loginName, planName } from './names.ts';
import { RefreshIntegration } from './refresh-integration.tsx';

/** Where somebody arrives after signing in: the organization, its tenants and its people. */
export function DashboardPage() {
  const dashboard = useScreen(screens.access.dashboard);
  return (
    <Page title="Dashboard" intro="Your organization as the Developer Portal knows it.">
      <Loaded query={dashboard}>{(data) => <Overview dashboard={data} />}</Loaded>
    </Page>
  );
}

function Overview({ dashboard }: { readonly dashboard: Dashboard }) {
  const { environment, organization, tenants, people, canRefresh } = dashboard;
  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Card withBorder component="section" aria-labelledby="organization">
          <Stack gap={4}>
            <Title order={2} size="h4" id="organization">
              Organization
            </Title>
            <Text fw={600}>{organization.name}</Text>
            <Text>{organization.kind === 'customer' ? 'ServiceTitan customer' : 'Developer'}</Text>
            <Text>Plan: {planName(organization.plan)}</Text>
            <Text>Signed in to: {environmentName(environment)}</Text>
          </Stack>
        </Card>
        <Card withBorder component="section" aria-labelledby="tenants">
          <Stack gap="xs">
            <Title order={2} size="h4" id="tenants">
              Tenants
            </Title>
            {tenants.map((tenant) => (
              <div key={`${tenant.environment} ${tenant.id}`}>
                <Text size="sm">
                  {environmentName(tenant.environment)}: {tenant.name}
                </Text>
                <CopyValue label={`Tenant ID of ${tenant.environment}`} value={String(tenant.id)} />
              </div>
            ))}
            {organization.integrationTenantId === null && (
              <Text size="sm">
                There is no integration instance yet.{' '}
                <Anchor component={Link} to="/request-access" underline="always">
                  Request Access
                </Anchor>
              </Text>
            )}
            {canRefresh && (
              <Group>
                <RefreshIntegration />
              </Group>
            )}
          </Stack>
        </Card>
      </SimpleGrid>
      <section aria-labelledby="people">
        <Title order={2} size="h4" mb="xs" id="people">
          People with access
        </Title>
        <DataTable
          label="People with access"
          columns={COLUMNS}
          rows={people}
          rowKey={({ id }) => id}
        />
      </section>
    </Stack>
  );
}

const COLUMNS: readonly Column<PersonView>[] = [
  { header: 'Name', cell: ({ name }) => name },
  { header: 'Email', cell: ({ email }) => email },
  { header: 'Login', cell: ({ login }) => loginName(login) },
];
