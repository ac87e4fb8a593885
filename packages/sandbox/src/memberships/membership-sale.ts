import { Temporal } from 'temporal-polyfill';
import { followAmounts } from '../accounting/follow-amounts.ts';
import { invalid } from '../operations/operation-error.ts';
import type { Id, StoredRecord } from '../store/collection.ts';
import {
  answer,
  bodyOf,
  namedReference,
  requireReference,
  type GenericCall,
  type Members,
  type ResourceHandler,
} from '../resource/index.ts';
import { billingsOf, type Billing } from './membership-billing.ts';
import { planServices, servicedLocations } from './membership-services.ts';

/**
 * documented: a membership is sold through an invoice, on which the sale task lands; frequency and
 * duration come from the membership type.
 */
export const sellMembership: ResourceHandler = (call) => {
  const body = bodyOf(call);
  requireReference(call, 'customer', 'customerId', body['customerId']);
  requireReference(call, 'business-unit', 'businessUnitId', body['businessUnitId']);
  const { type, billing } = findBilling(call, body['durationBillingId']);
  const locationIds = servicedLocations(call, body);
  const invoice = insertInvoice(call, body, type, billing);
  followAmounts(call.store, invoice, undefined);
  const membership = insertMembership(call, body, type, billing, invoice.id);
  call.store.collection('invoice').update(invoice.id, { membershipId: membership.id });
  planServices(call, membership, type, locationIds);
  return answer({ invoiceId: invoice.id, customerMembershipId: membership.id });
};

function findBilling(call: GenericCall, id: unknown): { type: StoredRecord; billing: Billing } {
  for (const type of call.store.collection('membership-type').find()) {
    const billing = billingsOf(type).find((one) => one.id === id);
    if (billing !== undefined) return { type, billing };
  }
  throw invalid('durationBillingId', `Duration billing ${String(id)} was not found.`);
}

function insertInvoice(
  call: GenericCall,
  body: Members,
  type: StoredRecord,
  billing: Billing,
): StoredRecord {
  const id = call.store.nextId();
  const price = billing.salePrice.toFixed(2);
  return call.store.collection('invoice').insert({
    id,
    referenceNumber: String(id),
    invoiceDate: call.now(),
    dueDate: call.now(),
    subTotal: price,
    salesTax: '0.00',
    total: price,
    balance: price,
    customer: namedReference(call, 'customer', body['customerId']),
    location: namedReference(call, 'location', body['locationId']),
    businessUnit: namedReference(call, 'business-unit', body['businessUnitId']),
    sentStatus: 'NotSent',
    reviewStatus: 'NeedsReview',
    syncStatus: 'Pending',
    invoiceConfiguration: 'MembershipInvoice',
    items: [
      {
        id: call.store.nextId(),
        skuId: body['saleTaskId'],
        skuName: type['name'],
        description: type['name'],
        type: 'Service',
        quantity: '1',
        price,
        total: price,
        membershipTypeId: type.id,
        createdOn: call.now(),
        modifiedOn: call.now(),
      },
    ],
  });
}

function insertMembership(
  call: GenericCall,
  body: Members,
  type: StoredRecord,
  billing: Billing,
  invoiceId: Id,
): StoredRecord {
  const { duration } = billing;
  return call.store.collection('membership').insert({
    customerId: body['customerId'],
    businessUnitId: body['businessUnitId'],
    locationId: body['locationId'] ?? null,
    recurringLocationId: body['recurringLocationId'] ?? null,
    membershipTypeId: type.id,
    billingTemplateId: type['billingTemplateId'] ?? null,
    billingFrequency: billing.billingFrequency,
    duration,
    status: 'Active',
    followUpStatus: 'NotAttempted',
    followUpOn: call.now(),
    from: call.now(),
    to: duration ? monthsAfter(call.now(), duration) : null,
    initialDeferredRevenue: 0,
    activatedFromId: invoiceId,
    createdById: call.caller.userId,
    customFields: [],
  });
}

function monthsAfter(time: string, months: number): string {
  return Temporal.Instant.from(time)
    .toZonedDateTimeISO('UTC')
    .add({ months })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });
}
