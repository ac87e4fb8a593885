import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { toolsLayout } from '../shell/layouts.tsx';

export const scopesRoutes = [
  createRoute({
    getParentRoute: () => toolsLayout,
    path: '/scopes',
    component: lazyRouteComponent(() => import('./scopes-page.tsx'), 'ScopesPage'),
  }),
];
