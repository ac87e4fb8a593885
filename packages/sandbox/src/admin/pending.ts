import type { PendingMoment } from '@truckroll/sandbox-contract';
import type { TokenIssuer } from '../oauth/token-issuer.ts';
import type { Environment } from '../store/tenant-store.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';

export interface PendingContext {
  readonly issuers: Readonly<Record<Environment, TokenIssuer>>;
  readonly webhooks: Pick<Webhooks, 'deliveries'>;
}

/** Each list is cut at so many; the next ones are what counts. */
const MAX_SHOWN = 100;

/** What waits for the virtual clock, the nearest first. */
export function pendingMoments({ issuers, webhooks }: PendingContext): PendingMoment[] {
  const retries = webhooks
    .deliveries({ state: 'waiting', limit: MAX_SHOWN })
    .flatMap(({ environment, tenantId, event, nextAttemptOn, attempts }): PendingMoment[] =>
      nextAttemptOn === null
        ? []
        : [
            {
              at: nextAttemptOn,
              what: 'webhookRetry',
              environment,
              tenantId,
              subject: `${event}, attempt ${attempts.length + 1}`,
            },
          ],
    );
  const moments = [
    ...expiring('integration', issuers.integration),
    ...expiring('production', issuers.production),
    ...retries,
  ];
  return moments.toSorted((one, other) => (one.at < other.at ? -1 : 1)).slice(0, MAX_SHOWN);
}

function expiring(environment: Environment, issuer: TokenIssuer): PendingMoment[] {
  return issuer.live().map(({ exp, tenant, client_id }) => ({
    at: new Date(exp * 1_000).toISOString(),
    what: 'tokenExpires',
    environment,
    tenantId: Number(tenant),
    subject: client_id,
  }));
}
