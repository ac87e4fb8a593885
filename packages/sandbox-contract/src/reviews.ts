import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { AccessForm } from './access.ts';
import { OrganizationView, PlanName } from './person-words.ts';
import { listOf, nullable } from './words.ts';

/** A request for access, with what became of it. */
export type AccessRequestView = Type.Static<typeof AccessRequestView>;
const AccessRequestView = Type.Object({
  ...AccessForm.properties,
  id: Type.String(),
  status: Type.Enum(['pending', 'approved', 'rejected']),
  note: Type.String(),
  createdOn: Type.String({ format: 'date-time' }),
  decidedOn: nullable(Type.String({ format: 'date-time' })),
});

/** A mail that would have been sent. */
export type MailView = Type.Static<typeof MailView>;
const MailView = Type.Object({
  id: Type.Integer(),
  from: Type.String(),
  to: Type.String(),
  subject: Type.String(),
  text: Type.String(),
  sentOn: Type.String({ format: 'date-time' }),
});

const Decision = Type.Object({ note: Type.String({ maxLength: 4_000 }) });
const ofRequest = { request: Type.String({ maxLength: 100 }) };

/** What ServiceTitan's people do, played by the operator. */
export const reviews = {
  list: describe({
    key: 'reviews.list',
    method: 'GET',
    path: '/_sandbox/access-requests',
    access: 'operator',
    summary: 'Requests for access, newest first.',
    status: 200,
    result: listOf(AccessRequestView),
  }),
  approve: describe({
    key: 'reviews.approve',
    method: 'POST',
    path: '/_sandbox/access-requests/{request}/approve',
    access: 'operator',
    summary: 'Approves a request: makes the integration instance and mails a link.',
    pathParameters: ofRequest,
    body: Decision,
    status: 200,
    result: AccessRequestView,
  }),
  reject: describe({
    key: 'reviews.reject',
    method: 'POST',
    path: '/_sandbox/access-requests/{request}/reject',
    access: 'operator',
    summary: 'Rejects a request and mails the reason.',
    pathParameters: ofRequest,
    body: Decision,
    status: 200,
    result: AccessRequestView,
  }),
  organizations: describe({
    key: 'reviews.organizations',
    method: 'GET',
    path: '/_sandbox/organizations',
    access: 'operator',
    summary: 'Every organization of the sandbox.',
    status: 200,
    result: listOf(OrganizationView),
  }),
  changePlan: describe({
    key: 'reviews.changePlan',
    method: 'PUT',
    path: '/_sandbox/organizations/{organization}/plan',
    access: 'operator',
    summary: "Changes a customer's plan.",
    pathParameters: { organization: Type.String({ maxLength: 100 }) },
    body: Type.Object({ plan: PlanName }),
    status: 200,
    result: OrganizationView,
  }),
  mails: describe({
    key: 'reviews.mails',
    method: 'GET',
    path: '/_sandbox/mails',
    access: 'operator',
    summary: 'The outbox: mails that would have been sent, newest first.',
    status: 200,
    result: listOf(MailView),
  }),
};
