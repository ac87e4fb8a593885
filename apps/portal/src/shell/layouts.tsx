import { createRootRoute, createRoute, Link, Outlet } from '@tanstack/react-router';
import { Page } from '../kit/page.tsx';
import { CONSOLE_ENTRIES, PORTAL_ENTRIES, TOOL_ENTRIES } from './menus.ts';
import { Shell } from './shell.tsx';

export const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NothingHere });

/** Pages of the developer portal, at the top: `/my-apps`. */
export const portalLayout = createRoute({
  getParentRoute: () => rootRoute,
  id: 'portal',
  component: () => <Shell part="Developer Portal" entries={PORTAL_ENTRIES} />,
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

function ConsoleShell() {
  const { environment } = consoleLayout.useParams();
  const part = environment === 'integration' ? 'Console · Integration' : 'Console · Production';
  const entries = CONSOLE_ENTRIES.map(({ label, to }) => ({
    label,
    to: `/console/${environment}${to}`,
  }));
  return <Shell part={part} entries={entries} />;
}

function NothingHere() {
  return (
    <Page title="There is no such page">
      <Link to="/">Go to the start page</Link>
    </Page>
  );
}
