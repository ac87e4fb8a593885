import { createRootRoute, createRoute, Link, Outlet } from '@tanstack/react-router';
import { ConsoleShell } from '../access/console-shell.tsx';
import { PortalShell } from '../access/portal-shell.tsx';
import { Page } from '../kit/page.tsx';
import { TOOL_ENTRIES } from './menus.ts';
import { Shell } from './shell.tsx';

export const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NothingHere });

/** Pages of the developer portal, at the top: `/my-apps`. */
export const portalLayout = createRoute({
  getParentRoute: () => rootRoute,
  id: 'portal',
  component: PortalShell,
});

/** Pages of a tenant's console: `/console/production/calls`. */
export const consoleLayout = createRoute({
  getParentRoute: () => rootRoute,
  path: 'console/$environment',
  component: ConsoleShell,
});

/** The sandbox's own tools, which the real service does not have: `/tools/clock`. */
export const toolsLayout = createRoute({
  getParentRoute: () => rootRoute,
  path: 'tools',
  component: () => <Shell part="Tools" entries={TOOL_ENTRIES} />,
});

function NothingHere() {
  return (
    <Page title="There is no such page">
      <Link to="/">Go to the start page</Link>
    </Page>
  );
}
