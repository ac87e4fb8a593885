import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { portalLayout } from '../shell/layouts.tsx';

/** `operation` names the operation or webhook that is shown, so that each has a link of its own. */
export interface ApiSearch {
  readonly operation?: string;
}

export const apiRoute = createRoute({
  getParentRoute: () => portalLayout,
  path: '/docs/apis/$api',
  validateSearch: ({ operation }: Record<string, unknown>): ApiSearch =>
    typeof operation === 'string' ? { operation } : {},
  component: lazyRouteComponent(() => import('./api-page.tsx'), 'ApiPage'),
});

export const docsRoutes = [
  createRoute({
    getParentRoute: () => portalLayout,
    path: '/docs/apis',
    component: lazyRouteComponent(() => import('./apis-page.tsx'), 'ApisPage'),
  }),
  apiRoute,
];
