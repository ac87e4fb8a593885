import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';

/** The two ways into the developer portal, as on its own start page. */
export function PortalEntry() {
  return (
    <Group gap="sm" role="group" aria-label="Developer Portal">
      <Button renderRoot={(props) => <Link {...props} to="/signin" search={{ to: '/my-apps' }} />}>
        Login to My Apps
      </Button>
      <Button component={Link} to="/request-access" variant="default">
        Request Access
      </Button>
    </Group>
  );
}
