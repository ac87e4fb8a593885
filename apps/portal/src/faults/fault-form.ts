import type { FaultEffectInput, FaultInput, FaultTarget } from '@truckroll/sandbox-contract';

export type FaultKind = FaultEffectInput['kind'];

/** The form of a fault as people fill it in; empty texts are left out. */
export interface FaultForm {
  readonly kind: FaultKind;
  readonly status: string;
  readonly seconds: string;
  readonly milliseconds: string;
  readonly when: 'beforeEffect' | 'afterEffect';
  readonly environment: string;
  readonly tenantId: string;
  readonly operation: string;
  readonly path: string;
  readonly method: string;
  readonly percent: string;
  readonly count: string;
  readonly after: string;
}

export const EMPTY_FORM: FaultForm = {
  kind: 'status',
  status: '503',
  seconds: '60',
  milliseconds: '2000',
  when: 'afterEffect',
  environment: '',
  tenantId: '',
  operation: '',
  path: '',
  method: '',
  percent: '100',
  count: '',
  after: '',
};

/** The fault that a form asks for. */
export function toFault(form: FaultForm): FaultInput {
  return {
    effect: toEffect(form),
    target: toTarget(form),
    rate: Number(form.percent) / 100,
    ...number('count', form.count),
    ...number('after', form.after),
  };
}

function toEffect({ kind, status, seconds, milliseconds, when }: FaultForm): FaultEffectInput {
  switch (kind) {
    case 'status':
      return { kind, status: Number(status) };
    case 'latency':
      return { kind, ms: Number(milliseconds) };
    case 'drop':
      return { kind, when };
    case 'lateRows':
    case 'lateWebhook':
      return { kind, byS: Number(seconds) };
    case 'emptyAnswer':
    case 'duplicateWebhook':
      return { kind };
  }
}

function toTarget({ environment, tenantId, operation, path, method }: FaultForm): FaultTarget {
  return {
    ...((environment === 'integration' || environment === 'production') && { environment }),
    ...number('tenantId', tenantId),
    ...text('operation', operation),
    ...text('path', path),
    ...text('method', method),
  };
}

function number<Name extends string>(name: Name, value: string): Partial<Record<Name, number>> {
  return value === '' ? {} : ({ [name]: Number(value) } as Record<Name, number>);
}

function text<Name extends string>(name: Name, value: string): Partial<Record<Name, string>> {
  return value === '' ? {} : ({ [name]: value } as Record<Name, string>);
}
