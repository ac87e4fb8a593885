import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { portalLayout } from '../shell/layouts.tsx';
import { readApiSearch } from './api-search.ts';

export const docsRoutes = [
  createRoute({
    getParentRoute: () => portalLayout,
    path: '/docs/apis',
    component: lazyRouteComponent(() => import('./apis-page.tsx'), 'ApisPage'),
  }),
  createRoute({
    getParentRoute: () => portalLayout,
    path: '/docs/apis/$api',
    validateSearch: readApiSearch,
    component: lazyRouteComponent(() => import('./api-page.tsx'), 'ApiPage'),
  }),
];
