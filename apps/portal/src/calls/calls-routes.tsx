import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { consoleLayout } from '../shell/layouts.tsx';

export const callsRoutes = [
  createRoute({
    getParentRoute: () => consoleLayout,
    path: 'calls',
    component: lazyRouteComponent(() => import('./calls-page.tsx'), 'CallsPage'),
  }),
];
