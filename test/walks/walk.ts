import { ServiceTitan } from '@truckroll/servicetitan';
import type { Sandbox } from '@truckroll/sandbox';
import type { Page } from 'playwright-core';

/** Following a document in a browser, one numbered step after the other. */
export interface Walk {
  /** Does one step; its name starts with the document's number: `14 Select and connect`. */
  step<T>(name: string, act: () => Promise<T>): Promise<T>;
  /** Says how far the walk came. */
  report(): void;
}

/** A failing step says its name and what the page showed. */
export function followDocument(title: string, page: Page): Walk {
  const done: string[] = [];
  return {
    async step(name, act) {
      try {
        const result = await act();
        done.push(name);
        return result;
      } catch (cause) {
        const shown = await page
          .locator('body')
          .ariaSnapshot()
          .catch(() => 'nothing that could be read');
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new Error(
          `${title}, step ${name}: ${reason}\n${page.url()} shows:\n${shown.slice(0, MAX_SHOWN)}`,
          { cause },
        );
      }
    },
    report: () => console.log(`${title}: ${done.length} steps walked`),
  };
}

/** A walk takes seconds; on a machine that is busy with other suites, many. */
export const WALK_TIMEOUT_MS = 120_000;

/** As much of a page as a reader of a failed run wants to see, in characters. */
const MAX_SHOWN = 6_000;

/** What a walk ends with: all that an integration is configured with. */
export interface Credentials {
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly appKey: string;
}

/** A client of the sandbox with what was read from its pages. Close it. */
export function clientFor(
  sandbox: Sandbox,
  environment: 'integration' | 'production',
  { tenantId, ...credentials }: Credentials,
): ServiceTitan {
  const { url } = sandbox[environment];
  return new ServiceTitan({
    apiUrl: url,
    authUrl: url,
    tenantId: Number(tenantId),
    ...credentials,
    rateLimit: false,
  });
}
