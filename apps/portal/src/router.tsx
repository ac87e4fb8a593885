import { createRouter } from '@tanstack/react-router';
import { homeRoutes } from './home/home-routes.tsx';
import { myAppsRoutes } from './my-apps/my-apps-routes.tsx';
import { consoleLayout, portalLayout, rootRoute, toolsLayout } from './shell/layouts.tsx';

/** Every page of the screens. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    portalLayout.addChildren([...homeRoutes, ...myAppsRoutes]),
    consoleLayout.addChildren([]),
    toolsLayout.addChildren([]),
  ]),
  defaultPreload: 'intent',
});
