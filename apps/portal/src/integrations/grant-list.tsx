import { List, Stack, Text, Title } from '@mantine/core';
import type { GrantGroup } from '@truckroll/sandbox-contract';

type Grant = GrantGroup['grants'][number];

interface GrantListProps {
  readonly groups: readonly GrantGroup[];
  /** Level of the APIs' headings, one below the heading the list stands under. */
  readonly headings: 3 | 4;
}

/** What an app may do, in words, by API. */
export function GrantList({ groups, headings }: GrantListProps) {
  return (
    <Stack gap="xs">
      {groups.map(({ title, grants }) => (
        <section key={title}>
          <Title order={headings} size="h6">
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
