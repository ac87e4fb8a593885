import type { NavEntry } from './nav-entry.ts';

export const PORTAL_ENTRIES: readonly NavEntry[] = [
  { label: 'Dashboard', to: '/dashboard' },
  { label: 'My Apps', to: '/my-apps' },
  { label: 'API Reference', to: '/docs/apis' },
];

/** After `/console/<environment>`. */
export const CONSOLE_ENTRIES: readonly NavEntry[] = [
  { label: 'Calls', to: '/calls' },
  { label: 'Leads', to: '/leads' },
  { label: 'Customers', to: '/customers' },
  { label: 'Dispatch', to: '/dispatch' },
  { label: 'Capacity', to: '/capacity' },
  { label: 'Settings', to: '/settings' },
];

export const TOOL_ENTRIES: readonly NavEntry[] = [
  { label: 'Inspector', to: '/tools/inspector' },
  { label: 'Webhooks', to: '/tools/webhooks' },
  { label: 'Clock', to: '/tools/clock' },
  { label: 'Faults', to: '/tools/faults' },
  { label: 'Scopes', to: '/tools/scopes' },
  { label: 'Outbox', to: '/tools/outbox' },
  { label: 'Reviews', to: '/tools/reviews' },
  { label: 'State', to: '/tools/state' },
];
