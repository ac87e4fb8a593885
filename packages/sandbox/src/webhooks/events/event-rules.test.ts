import { listOperations } from '@truckroll/contract';
import { webhookEvents } from '@truckroll/contract/webhooks';
import { expect, test } from 'vitest';
import type { StoredRecord } from '../../store/collection.ts';
import { createEventShaper } from './event-data.ts';
import { EVENT_RULES } from './event-rules.ts';

type Members = Readonly<Record<string, unknown>>;

function record(members: Members | null): StoredRecord | undefined {
  return members === null ? undefined : { id: 1, active: true, ...members };
}

/** The events a change of a record raises, without the first part of their names. */
function raised(collection: string, before: Members | null, after: Members | null): string[] {
  const change = { before: record(before), after: record(after) };
  return EVENT_RULES.filter((rule) => rule.collection === collection && rule.isRaisedBy(change))
    .map(({ event }) => event.replace(/^tn\.\w+\./, ''))
    .toSorted();
}

test('every published event has one rule, whose scope some operation asks for', () => {
  expect(EVENT_RULES.map(({ event }) => event).toSorted()).toEqual(
    Object.keys(webhookEvents).toSorted(),
  );
  const scopes = new Set(listOperations().map(({ scope }) => scope));
  for (const { scope } of EVENT_RULES) expect(scopes).toContain(scope);
});

test('a new booking, zone or appointment raises nothing', () => {
  expect(raised('booking', null, { status: 'New' })).toEqual([]);
  expect(raised('zone', null, { name: 'North' })).toEqual([]);
  expect(raised('appointment', null, { status: 'Scheduled' })).toEqual([]);
});

test('a zone is updated until it is deleted, and deleted once', () => {
  expect(raised('zone', { name: 'a' }, { name: 'b' })).toEqual(['zone-updated']);
  expect(raised('zone', {}, { active: false })).toEqual(['zone-deleted']);
  expect(raised('zone', {}, null)).toEqual(['zone-deleted']);
  expect(raised('zone', { active: false }, { active: false, name: 'b' })).toEqual([]);
});

test('a job is completed once', () => {
  const [open, done] = [{ jobStatus: 'InProgress' }, { jobStatus: 'Completed' }];
  expect(raised('job', null, open)).toEqual(['job-scheduled']);
  expect(raised('job', open, done)).toEqual(['job-completed', 'job-updated']);
  expect(raised('job', done, done)).toEqual(['job-updated']);
});

test('an appointment that moves reschedules its job; one that is dispatched tells of technicians', () => {
  const [early, late] = [{ start: '2026-03-03T13:00:00Z' }, { start: '2026-03-03T15:00:00Z' }];
  expect(raised('appointment', early, late)).toEqual([
    'job-appointment-updated',
    'job-rescheduled',
  ]);
  expect(raised('appointment', early, { ...early, arrivalWindowStart: null })).toEqual([
    'job-appointment-updated',
  ]);
  expect(raised('appointment', { status: 'Scheduled' }, { status: 'Dispatched' })).toEqual([
    'job-appointment-updated',
    'technician-dispatched',
  ]);
});

test('an invoice is batched, posted and exported once each', () => {
  const [pending, posted] = [{ syncStatus: 'Pending' }, { syncStatus: 'Posted' }];
  const exported = { syncStatus: 'Exported' };
  const batched = { ...pending, batch: { id: 5 } };
  expect(raised('invoice', null, pending)).toEqual([]);
  expect(raised('invoice', pending, batched)).toEqual(['invoice-batched', 'invoice-updated']);
  expect(raised('invoice', batched, batched)).toEqual(['invoice-updated']);
  expect(raised('invoice', pending, posted)).toEqual(['invoice-posted', 'invoice-updated']);
  expect(raised('invoice', posted, exported)).toEqual(['invoice-exported', 'invoice-updated']);
});

test('a call is completed when it ends and updated later', () => {
  const [ringing, over] = [{ status: 'Ringing' }, { status: 'Completed' }];
  expect(raised('call', null, ringing)).toEqual([]);
  expect(raised('call', ringing, over)).toEqual(['call-completed']);
  expect(raised('call', null, {})).toEqual(['call-completed']);
  expect(raised('call', over, { ...over, callType: 'Booked' })).toEqual(['call-updated']);
});

test('an abandoned session is told of when somebody can be reached', () => {
  const left = { sessionOutcome: 'Abandoned' };
  expect(raised('scheduler-session', null, { ...left, customer: {} })).toEqual([]);
  const reachable = { ...left, customer: { email: 'ada@example.com' } };
  expect(raised('scheduler-session', null, reachable)).toEqual(['session-abandoned-qualified']);
  expect(raised('scheduler-session', reachable, reachable)).toEqual([]);
  expect(raised('scheduler-session', {}, { sessionOutcome: 'Completed' })).toEqual([
    'session-completed',
  ]);
});

test('an event carries its published members and no others', () => {
  const shapeOf = createEventShaper();
  const data = { booking: { id: 5, summary: 'secret', name: 'Ada' }, tenantId: 1, tenantName: 'N' };
  const shaped = shapeOf('tn.crm.booking-updated', data) as { readonly booking: Members };
  expect(shaped.booking).toMatchObject({ id: 5, name: 'Ada', address: null, status: 'New' });
  expect(shaped.booking).not.toHaveProperty('summary');
});
