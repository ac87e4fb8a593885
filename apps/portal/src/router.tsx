import { createRouter } from '@tanstack/react-router';
import { homeRoutes } from './home/home-routes.tsx';
import { myAppsRoutes } from './my-apps/my-apps-routes.tsx';
import { integrationsRoutes } from './integrations/integrations-routes.tsx';
import { consoleLayout, portalLayout, rootRoute, toolsLayout } from './shell/layouts.tsx';
import { settingsLayout } from './shell/settings-layout.tsx';

/** Every page of the screens. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    portalLayout.addChildren([...homeRoutes, ...myAppsRoutes]),
    consoleLayout.addChildren([settingsLayout.addChildren([...integrationsRoutes])]),
    toolsLayout.addChildren([]),
  ]),
  defaultPreload: 'intent',
});
