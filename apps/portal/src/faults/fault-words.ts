import type { FaultTarget, LaidFault } from '@truckroll/sandbox-contract';
import { EMPTY_FORM, type FaultForm, type FaultKind } from './fault-form.ts';

/** What each kind of fault is called. */
export const KINDS: Readonly<Record<FaultKind, string>> = {
  status: 'Answer with a status',
  latency: 'Hold the call up',
  drop: 'Drop the connection',
  emptyAnswer: 'Answer 200 with nothing',
  lateRows: 'Late rows in export feeds',
  duplicateWebhook: 'Send the webhook twice',
  lateWebhook: 'Send the webhook late',
};

/** Faults that integrations meet, to start from. */
export const PRESETS: Readonly<Record<string, Partial<FaultForm>>> = {
  'One call in ten fails with 503': { kind: 'status', status: '503', percent: '10' },
  'Too many requests: the next ten answer 429': { kind: 'status', status: '429', count: '10' },
  'The token is refused on the second page': {
    kind: 'status',
    status: '401',
    method: 'GET',
    after: '1',
    count: '1',
  },
  'Every call takes two seconds': { kind: 'latency', milliseconds: '2000' },
  'A booking is made, but the answer is lost': {
    kind: 'drop',
    when: 'afterEffect',
    operation: 'crm.bookings.create',
    count: '1',
  },
  'The connection drops before anything is done': {
    kind: 'drop',
    when: 'beforeEffect',
    method: 'POST',
    count: '1',
  },
  'A list answers with nothing': { kind: 'emptyAnswer', method: 'GET', count: '1' },
  'Export rows come a minute late': { kind: 'lateRows', seconds: '60' },
  'Every webhook comes twice': { kind: 'duplicateWebhook' },
  'One webhook in three is overtaken': { kind: 'lateWebhook', seconds: '30', percent: '33' },
  'No token is given': { kind: 'status', status: '500', operation: 'oauth.token' },
};

/** The form a preset starts with. */
export function formOf(preset: string): FaultForm {
  return { ...EMPTY_FORM, ...PRESETS[preset] };
}

/** What a laid fault does, in a few words. */
export function effectText({ effect }: Pick<LaidFault, 'effect'>): string {
  switch (effect.kind) {
    case 'status':
      return `Answers ${effect.status}`;
    case 'latency':
      return `Waits ${effect.ms} ms`;
    case 'drop':
      return effect.when === 'beforeEffect'
        ? 'Drops the connection, nothing done'
        : 'Drops the connection, all done';
    case 'emptyAnswer':
      return 'Answers 200 with nothing';
    case 'lateRows':
      return `Holds export rows back ${effect.byS} s`;
    case 'duplicateWebhook':
      return 'Sends webhooks twice';
    case 'lateWebhook':
      return `Sends webhooks ${effect.byS} s late`;
  }
}

/** Which calls a fault happens to. */
export function targetText({ environment, tenantId, ...rest }: FaultTarget): string {
  const parts = [
    environment ?? '',
    tenantId === undefined ? '' : `tenant ${tenantId}`,
    rest.method ?? '',
    rest.operation ?? '',
    rest.path ?? '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Everything' : parts.join(' · ');
}

/** Words that ask for a fault, and where they are written. */
export const WRITTEN_FAULTS = [
  ['fault:503', 'in a body or query', 'Answers with that status, 400 to 599.'],
  ['fault:drop', 'in a body or query', 'Done, but not answered.'],
  ['fault:drop-before', 'in a body or query', 'Not done and not answered.'],
  ['fault:empty', 'in a body or query', 'Done, and answered 200 with nothing.'],
  ['fault:wait-2000', 'in a body or query', 'Held up so many milliseconds.'],
  ['fault:late-60', 'in a record', 'Export feeds hold it back so many seconds.'],
  ['fault:twice', 'in a record', 'Webhooks about it are sent twice.'],
] as const;
