import { Link, Outlet } from '@tanstack/react-router';
import { screens } from '@truckroll/sandbox-contract';
import type { ReactNode } from 'react';
import { useScreen } from '../data/use-screen.ts';
import { ColourScheme } from './colour-scheme.tsx';
import type { NavEntry } from './nav-entry.ts';
import { NotServiceTitan } from './not-servicetitan.tsx';
import classes from './shell.module.css';

interface ShellProps {
  /** Which part of the sandbox this is: `Developer Portal`. */
  readonly part: string;
  readonly entries: readonly NavEntry[];
  /** Who is signed in, and the way out. */
  readonly session?: ReactNode;
  /** What stands in place of the page, where that is for some people only. */
  readonly children?: ReactNode;
}

/** Header with a menu, the page, and the line that says what this is not. */
export function Shell({ part, entries, session, children }: ShellProps) {
  return (
    <>
      <a href="#page" className={classes['skip']}>
        Skip to the page
      </a>
      <ExposedBanner />
      <header className={classes['header']}>
        <Link to="/" className={classes['brand']}>
          Truckroll Sandbox
        </Link>
        <span>{part}</span>
        <nav className={classes['nav']} aria-label={part}>
          {entries.map(({ label, to }) => (
            <Link key={to} to={to} activeProps={{ 'aria-current': 'page' }}>
              {label}
            </Link>
          ))}
        </nav>
        {session}
        <ColourScheme />
      </header>
      <main id="page" tabIndex={-1} className={classes['main']}>
        {children ?? <Outlet />}
      </main>
      <NotServiceTitan />
    </>
  );
}

/** Other machines can reach the sandbox: everybody who looks at it shall know. */
function ExposedBanner() {
  const overview = useScreen(screens.home.overview);
  if (overview.data?.isExposed !== true) return null;
  return (
    <div role="alert" className={classes['exposed']}>
      This sandbox can be reached from other machines. Its demo logins are known to everybody: use
      it in a network you trust, or start it without a host.
    </div>
  );
}
