import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { toolsLayout } from '../shell/layouts.tsx';

export const inspectorRoutes = [
  createRoute({
    getParentRoute: () => toolsLayout,
    path: '/inspector',
    component: lazyRouteComponent(() => import('./inspector-page.tsx'), 'InspectorPage'),
  }),
];
