import { Anchor, Card, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { screens, type SandboxOverview } from '@truckroll/sandbox-contract';
import { PortalEntry } from '../access/portal-entry.tsx';
import { useScreen } from '../data/use-screen.ts';
import { CopyValue } from '../kit/copy-value.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';

export function HomePage() {
  const overview = useScreen(screens.home.overview);
  return (
    <Page
      title="Welcome"
      intro="Register apps, connect them with a tenant, act as the office, and watch what your integration does."
    >
      <PortalEntry />
      <Loaded query={overview}>{(data) => <Environments overview={data} />}</Loaded>
    </Page>
  );
}

function Environments({ overview }: { readonly overview: SandboxOverview }) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {overview.environments.map(({ environment, apiUrl, tenants }) => (
        <Card key={environment} withBorder>
          <Stack gap="xs">
            <Title order={2} size="h4">
              {environment === 'integration' ? 'Integration' : 'Production'}
            </Title>
            <CopyValue label={`API address of ${environment}`} value={apiUrl} />
            {tenants.map(({ id, name }) => (
              <Text key={id}>
                {name} · tenant {id}
              </Text>
            ))}
            <Anchor component={Link} to={`/console/${environment}/calls`}>
              Open the tenant console
            </Anchor>
          </Stack>
        </Card>
      ))}
    </SimpleGrid>
  );
}
