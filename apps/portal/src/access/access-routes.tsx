import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { consoleLayout, portalLayout, toolsLayout } from '../shell/layouts.tsx';

export const accessRoutes = [
  createRoute({
    getParentRoute: () => portalLayout,
    path: '/signin',
    component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => portalLayout,
    path: '/request-access',
    component: lazyRouteComponent(() => import('./request-access-page.tsx'), 'RequestAccessPage'),
  }),
  createRoute({
    getParentRoute: () => portalLayout,
    path: '/set-password',
    component: lazyRouteComponent(() => import('./set-password-page.tsx'), 'SetPasswordPage'),
  }),
  createRoute({
    getParentRoute: () => portalLayout,
    path: '/dashboard',
    component: lazyRouteComponent(() => import('./dashboard-page.tsx'), 'DashboardPage'),
  }),
];

export const consoleAccessRoutes = [
  createRoute({
    getParentRoute: () => consoleLayout,
    path: '/signin',
    component: lazyRouteComponent(() => import('./console-sign-in-page.tsx'), 'ConsoleSignInPage'),
  }),
];

export const reviewRoutes = [
  createRoute({
    getParentRoute: () => toolsLayout,
    path: '/reviews',
    component: lazyRouteComponent(() => import('./reviews-page.tsx'), 'ReviewsPage'),
  }),
  createRoute({
    getParentRoute: () => toolsLayout,
    path: '/outbox',
    component: lazyRouteComponent(() => import('./outbox-page.tsx'), 'OutboxPage'),
  }),
];
