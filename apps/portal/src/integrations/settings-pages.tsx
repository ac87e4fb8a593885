import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Page } from '../kit/page.tsx';
import { SETTINGS, type SettingsGroup } from '../shell/settings-menu.ts';
import { useEnvironment } from '../shell/use-environment.ts';

/** Where the settings begin. */
export function SettingsPage() {
  const base = `/console/${useEnvironment()}/settings`;
  return (
    <Page title="Settings" intro="What this tenant's account is made of.">
      <Stack gap="lg">
        {SETTINGS.map((group) => (
          <section key={group.title}>
            <Title order={2} size="h4">
              <Anchor component={Link} to={`${base}${group.to}`} inherit>
                {group.title}
              </Anchor>
            </Title>
            <Entries base={base} group={group} />
          </section>
        ))}
      </Stack>
    </Page>
  );
}

/** The settings that have to do with other systems. */
export function IntegrationsPage() {
  const base = `/console/${useEnvironment()}/settings`;
  const group = SETTINGS.find(({ title }) => title === 'Integrations');
  return (
    <Page title="Integrations" intro="How other systems work with this account.">
      {group !== undefined && <Entries base={base} group={group} />}
    </Page>
  );
}

function Entries({ base, group }: { readonly base: string; readonly group: SettingsGroup }) {
  return (
    <Stack gap="sm" mt="xs">
      {group.entries.map(({ label, otherLabel, to, about }) => (
        <div key={to}>
          <Anchor component={Link} to={`${base}${to}`}>
            {label}
            {otherLabel !== undefined && ` (${otherLabel})`}
          </Anchor>
          <Text size="sm" c="dimmed">
            {about}
          </Text>
        </div>
      ))}
    </Stack>
  );
}
