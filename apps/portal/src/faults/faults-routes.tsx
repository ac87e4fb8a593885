import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { toolsLayout } from '../shell/layouts.tsx';

export const faultsRoutes = [
  createRoute({
    getParentRoute: () => toolsLayout,
    path: 'faults',
    component: lazyRouteComponent(() => import('./faults-page.tsx'), 'FaultsPage'),
  }),
];
