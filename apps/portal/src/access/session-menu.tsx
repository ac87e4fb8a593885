import { Anchor, Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';

interface SessionMenuProps {
  /** Who is signed in; undefined when nobody is. */
  readonly name: string | undefined;
  /** What the person works for. */
  readonly place: string;
  readonly signInAt: string;
  onSignOut(): void;
}

/** Who is signed in with the way out, or the way in. */
export function SessionMenu({ name, place, signInAt, onSignOut }: SessionMenuProps) {
  if (name === undefined) {
    return (
      <Anchor component={Link} to={signInAt} size="sm">
        Log in
      </Anchor>
    );
  }
  return (
    <Group gap="xs" role="group" aria-label="Signed in">
      <Text size="sm">
        {name} · {place}
      </Text>
      <Button variant="default" size="compact-sm" onClick={onSignOut}>
        Sign Out
      </Button>
    </Group>
  );
}
