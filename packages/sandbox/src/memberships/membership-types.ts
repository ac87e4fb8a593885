import type { ResourceHandlers } from '../operations/handler.ts';
import type { StoredRecord } from '../store/collection.ts';
import {
  answer,
  findRecord,
  getOne,
  ignored,
  listOf,
  matching,
  shape,
  type GenericCall,
  type ResourceHandler,
} from '../resource/index.ts';
import { billingsOf } from './membership-billing.ts';

interface Part {
  readonly active?: boolean;
  readonly duration?: number | null;
  readonly billingFrequency?: string;
}

/** Parts of a type that its list shows on request only, by the parameter that asks for them. */
const PARTS_ON_REQUEST = {
  includeDurationBilling: 'durationBilling',
  includeDiscounts: 'discounts',
  includeRecurringServices: 'recurringServices',
  includeTags: 'tagTypeIds',
} as const;

export const membershipTypes: ResourceHandlers<'memberships', 'membershipTypes'> = {
  get: getOne('membership-type'),
  list: listOf('membership-type', {
    filters: {
      duration: hasBilling((part, value) => part.duration === value),
      billingFrequency: hasBilling((part, value) => part.billingFrequency === value),
      includeDurationBilling: ignored,
      includeDiscounts: ignored,
      includeRecurringServices: ignored,
      includeTags: ignored,
    },
    view: (record, call) => {
      const shown: Record<string, unknown> = { ...record };
      for (const [parameter, part] of Object.entries(PARTS_ON_REQUEST)) {
        if (call.query[parameter] !== true) shown[part] = null;
      }
      return shown as StoredRecord;
    },
  }),
  listDiscounts: parts('discounts'),
  listDurationBillings: parts('durationBilling'),
  listRecurringServiceItems: parts('recurringServices'),
};

function hasBilling(fits: (part: Part, value: unknown) => boolean) {
  return matching('membership-type', (record, value) =>
    billingsOf(record).some((billing) => fits(billing, value)),
  );
}

/** Answers one list a type holds, as a bare array. */
function parts(member: string): ResourceHandler {
  return (call: GenericCall) => {
    const type = findRecord(call, 'membership-type', { parameter: 'id' });
    const { active } = call.operation.query;
    const asked = String(call.query['active'] ?? 'True').toLowerCase();
    const isShown = (part: Part): boolean =>
      active === undefined || asked === 'any' || (part.active !== false) === (asked === 'true');
    const whole = { createdOn: type.createdOn, active: true, membershipTypeId: type.id };
    const rows = partsOf(type, member).filter(isShown);
    return answer(rows.map((part) => shape(call, { ...whole, ...part })));
  };
}

function partsOf(record: StoredRecord, member: string): readonly Part[] {
  if (member === 'durationBilling') return billingsOf(record);
  return (record[member] ?? []) as readonly Part[];
}
