import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { toolsLayout } from '../shell/layouts.tsx';

export const stateRoutes = [
  createRoute({
    getParentRoute: () => toolsLayout,
    path: 'state',
    component: lazyRouteComponent(() => import('./state-page.tsx'), 'StatePage'),
  }),
];
