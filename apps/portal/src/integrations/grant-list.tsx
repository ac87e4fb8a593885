import { List, Stack, Text, Title } from '@mantine/core';
import type { GrantGroup } from '@truckroll/sandbox-contract';

type Grant = GrantGroup['grants'][number];

/** What an app may do, in words, by API. */
export function GrantList({ groups }: { readonly groups: readonly GrantGroup[] }) {
  return (
    <Stack gap="xs">
      {groups.map(({ title, grants }) => (
        <section key={title}>
          <Title order={4} size="h6">
            {title}
          </Title>
          <List size="sm" withPadding>
            {grants.map((grant) => (
              <List.Item key={grant.name}>
                {wordsOf(grant)}{' '}
                <Text span size="xs" c="dimmed">
                  {grant.scopes.join(' ')}
                </Text>
              </List.Item>
            ))}
          </List>
        </section>
      ))}
    </Stack>
  );
}

function wordsOf({ name, read, write }: Grant): string {
  if (read && write) return `See, add and change ${name}`;
  return read ? `See ${name}` : `Add and change ${name}`;
}
