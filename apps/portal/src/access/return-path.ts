import { useSearch } from '@tanstack/react-router';

/** Where to go after signing in: the page that was asked for, or the usual one. */
export function useReturnPath(usual: string): string {
  const { to } = useSearch({ strict: false }) as { readonly to?: unknown };
  // Only our own pages: `//elsewhere.example` would lead away.
  return typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : usual;
}
