import { Anchor, Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { screens, type SandboxOverview } from '@truckroll/sandbox-contract';
import { DemoLogins } from '../access/demo-logins.tsx';
import { PortalEntry } from '../access/portal-entry.tsx';
import { useScreen } from '../data/use-screen.ts';
import { CopyValue } from '../kit/copy-value.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';
import { TOOL_ENTRIES } from '../shell/menus.ts';

export function HomePage() {
  const overview = useScreen(screens.home.overview);
  return (
    <Page
      title="Welcome"
      intro="Register apps, connect them with a tenant, act as the office, and watch what your integration does."
    >
      <PortalEntry />
      <Loaded query={overview}>{(data) => <Environments overview={data} />}</Loaded>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Tools />
        <DemoLogins />
      </SimpleGrid>
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

/** What the sandbox has and the real service has not. */
function Tools() {
  return (
    <Card withBorder component="section" aria-labelledby="tools">
      <Stack gap="xs">
        <Title order={2} size="h4" id="tools">
          Tools
        </Title>
        <Text size="sm">Watch calls, move the clock, break things, and play the reviewer.</Text>
        <Group gap="xs">
          {TOOL_ENTRIES.map(({ label, to }) => (
            <Button key={to} component={Link} to={to} variant="default" size="compact-md">
              {label}
            </Button>
          ))}
        </Group>
      </Stack>
    </Card>
  );
}
