import { Text } from '@mantine/core';

/** Stands on every page. */
export function NotServiceTitan() {
  return (
    <Text component="footer" size="xs" c="dimmed" py="md" px="md">
      This is not ServiceTitan. Truckroll Sandbox imitates it on your machine for development and
      tests, and is not affiliated with ServiceTitan.
    </Text>
  );
}
