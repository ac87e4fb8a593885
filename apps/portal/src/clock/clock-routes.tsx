import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { toolsLayout } from '../shell/layouts.tsx';

export const clockRoutes = [
  createRoute({
    getParentRoute: () => toolsLayout,
    path: 'clock',
    component: lazyRouteComponent(() => import('./clock-page.tsx'), 'ClockPage'),
  }),
];
