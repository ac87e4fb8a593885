import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { portalLayout } from '../shell/layouts.tsx';

export const myAppsRoutes = [
  createRoute({
    getParentRoute: () => portalLayout,
    path: '/my-apps',
    component: lazyRouteComponent(() => import('./my-apps-page.tsx'), 'MyAppsPage'),
  }),
  createRoute({
    getParentRoute: () => portalLayout,
    path: '/my-apps/new',
    component: lazyRouteComponent(() => import('./new-app-page.tsx'), 'NewAppPage'),
  }),
  createRoute({
    getParentRoute: () => portalLayout,
    path: '/my-apps/$app',
    component: lazyRouteComponent(() => import('./app-page.tsx'), 'AppPage'),
  }),
  createRoute({
    getParentRoute: () => portalLayout,
    path: '/my-apps/$app/connections',
    component: lazyRouteComponent(() => import('./app-connections-page.tsx'), 'AppConnectionsPage'),
  }),
];
