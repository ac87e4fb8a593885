import type { IgnoredPart, LoggedRequest } from '@truckroll/sandbox-contract';
import type { Tone } from '../kit/status-dot.tsx';

/** What an ignored part may have meant: `Query parameter "status" is ignored. Did you mean …?` */
export function ignoredWords({ in: place, name, nearest }: IgnoredPart): string {
  const what = place === 'query' ? 'Query parameter' : 'Body member';
  const hint = nearest === null ? '' : ` Did you mean “${nearest}”?`;
  return `${what} “${name}” is ignored.${hint}`;
}

type Effect = LoggedRequest['faults'][number]['effect'];

/** What a fault did to a call, in a few words. */
export function faultWords({ kind, status, ms, when, byS }: Effect): string {
  switch (kind) {
    case 'status':
      return `answered with ${status} in its place`;
    case 'latency':
      return `held up for ${ms} ms`;
    case 'drop':
      return `closed without an answer, ${when === 'beforeEffect' ? 'before' : 'after'} the effect`;
    case 'emptyAnswer':
      return 'answered with nothing';
    case 'lateRows':
      return `changes held back from export feeds for ${byS} s`;
    case 'duplicateWebhook':
      return 'its webhooks sent twice';
    case 'lateWebhook':
      return `its webhooks sent ${byS} s late`;
  }
}

/** How well a call went. */
export function statusTone(status: number | null): Tone {
  if (status === null || status >= 500) return 'bad';
  return status >= 400 ? 'warn' : 'ok';
}
