import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { Environment } from './words.ts';

const TENANT = '/_sandbox/environments/{environment}/tenants/{tenant}';
const ofTenant = { environment: Environment, tenant: Type.Integer() };
const ofInvoice = { ...ofTenant, invoice: Type.Integer() };
const Made = Type.Object({ id: Type.Union([Type.Integer(), Type.String()]) });
const Short = Type.String({ minLength: 1, maxLength: 100 });

/** What happens at a tenant where neither the API nor the office's screens have a hand in it. */
export const happenings = {
  batchInvoice: describe({
    key: 'happenings.batchInvoice',
    method: 'POST',
    path: `${TENANT}/invoices/{invoice}/batch`,
    access: 'operator',
    summary: 'A bookkeeper puts an invoice into a batch.',
    pathParameters: ofInvoice,
    status: 200,
    result: Made,
  }),
  postInvoice: describe({
    key: 'happenings.postInvoice',
    method: 'POST',
    path: `${TENANT}/invoices/{invoice}/post`,
    access: 'operator',
    summary: 'A bookkeeper posts an invoice.',
    pathParameters: ofInvoice,
    status: 200,
    result: Made,
  }),
  endCall: describe({
    key: 'happenings.endCall',
    method: 'POST',
    path: `${TENANT}/calls`,
    access: 'operator',
    summary: 'Somebody called and hung up.',
    pathParameters: ofTenant,
    body: Type.Object({
      from: Short,
      to: Short,
      durationS: Type.Optional(Type.Integer({ minimum: 0, maximum: 86_399 })),
      customerId: Type.Optional(Type.Integer()),
    }),
    status: 201,
    result: Made,
  }),
  endSchedulerSession: describe({
    key: 'happenings.endSchedulerSession',
    method: 'POST',
    path: `${TENANT}/scheduler-sessions`,
    access: 'operator',
    summary: 'Somebody left the online scheduler, having booked or not.',
    pathParameters: ofTenant,
    body: Type.Object({
      outcome: Type.Enum(['completed', 'abandoned']),
      firstName: Type.Optional(Short),
      lastName: Type.Optional(Short),
      phone: Type.Optional(Short),
      email: Type.Optional(Short),
      bookingId: Type.Optional(Type.Integer()),
    }),
    status: 201,
    result: Made,
  }),
};
