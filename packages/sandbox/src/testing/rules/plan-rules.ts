import { contract } from '@truckroll/contract';
import { expect } from 'vitest';
import { refusal, type RuleTrial, type Rules } from './rule-trial.ts';

const { memberships, recurringServices, recurringServiceEvents } = contract.memberships;

/** Memberships and the services that come with them. */
export const planRules: Rules = {
  'a customer becomes a member by a sale that lands on an invoice'(trial) {
    const { kept, ids } = trial;
    const { invoiceId, customerMembershipId } = sell(trial, 'None');
    expect(kept('invoice', invoiceId)).toMatchObject({
      invoiceConfiguration: 'MembershipInvoice',
      membershipId: customerMembershipId,
      total: '199.00',
    });
    const membership = kept('membership', customerMembershipId);
    expect(membership).toMatchObject({ customerId: ids.customer, status: 'Active' });
    expect(kept('customer', ids.customer)['balance']).toBe(199);
  },
  'a job of a member is tied to the membership while it is active'(trial) {
    const { tenant, book, kept } = trial;
    const tied = () => kept('job', book().id)['membershipId'];
    expect(tied()).toBeNull();
    const path = { id: sell(trial, 'None').customerMembershipId };
    expect(tied()).toBe(path.id);
    tenant.call(memberships.update, { path, body: { status: 'Expired' } });
    expect(tied()).toBeNull();
  },
  'frequency and duration of a membership come from its type'(trial) {
    const { customerMembershipId } = sell(trial, 'None');
    expect(trial.kept('membership', customerMembershipId)).toMatchObject({
      billingFrequency: 'Annual',
      duration: 12,
      from: '2026-03-02T09:00:00.000Z',
      to: '2027-03-02T09:00:00.000Z',
    });
  },
  'services are planned at all locations, a single one, or none'(trial) {
    const { tenant, ids } = trial;
    const planned = (id: number) =>
      tenant
        .call(recurringServices.list, { query: { membershipIds: String(id) } })
        .data.map((service) => service.locationId);
    expect(planned(sell(trial, 'None').customerMembershipId)).toEqual([]);
    expect(planned(sell(trial, 'All').customerMembershipId)).toEqual([ids.location]);
    expect(planned(sell(trial, 'Single').customerMembershipId)).toEqual([ids.location]);
    expect(refusal(() => sell(trial, 'Single', ids.otherLocation))).toBe(400);
  },
  'a service has an event for each of its visits'(trial) {
    const { tenant } = trial;
    sell(trial, 'All');
    const events = tenant.call(recurringServiceEvents.list).data;
    expect(events.map(({ date, status }) => [date, status])).toEqual([
      ['2026-04-02T09:00:00.000Z', 'NotAttempted'],
      ['2026-10-02T09:00:00.000Z', 'NotAttempted'],
    ]);
  },
  'a completed event is tied to the job, whose invoice gets the items of the template'(trial) {
    const { tenant, book, kept } = trial;
    sell(trial, 'All');
    const [event] = tenant.call(recurringServiceEvents.list).data;
    const path = { id: event?.id ?? 0 };
    const body = { jobId: book().id };
    const invoice = () => kept('invoice', Number(kept('job', body.jobId)['invoiceId']));
    tenant.call(recurringServiceEvents.markComplete, { path, body });
    expect(kept('recurring-service-event', path.id)['jobId']).toBe(body.jobId);
    expect(invoice()).toMatchObject({ total: '60.00', items: [{ price: '60.00' }] });
    tenant.call(recurringServiceEvents.markIncomplete, { path, body });
    expect(kept('recurring-service-event', path.id)['jobId']).toBeNull();
    expect(invoice()).toMatchObject({ total: '0.00', items: [] });
  },
  'every change of a membership’s status is kept'(trial) {
    const { tenant } = trial;
    const path = { id: sell(trial, 'None').customerMembershipId };
    for (const status of ['Suspended', 'Active', 'Canceled'] as const) {
      tenant.call(memberships.update, { path, body: { status } });
    }
    const changes = tenant.call(memberships.listStatusChanges, { path });
    expect(changes.map((change) => change.newStatus)).toEqual(['Suspended', 'Active', 'Canceled']);
    expect(trial.kept('membership', path.id)['cancellationDate']).toEqual(expect.any(String));
  },
};

type Action = 'None' | 'Single' | 'All';

function sell(trial: RuleTrial, recurringServiceAction: Action, recurringLocationId?: number) {
  const { tenant, ids } = trial;
  const known = tenant.store.collection('membership-type').count() > 0;
  if (!known) addPlan(trial);
  const wanted = recurringServiceAction === 'Single' ? ids.location : null;
  return tenant.call(memberships.create, {
    body: {
      customerId: ids.customer,
      businessUnitId: ids.plumbing,
      saleTaskId: 4,
      durationBillingId: 30,
      recurringServiceAction,
      recurringLocationId: recurringLocationId ?? wanted,
    },
  });
}

/** A plan with two visits, six months apart, a month after it was sold. */
function addPlan({ add }: RuleTrial): void {
  const invoiceTemplateId = add('invoice-template', {
    name: 'Tune-up',
    items: [{ id: 1, skuId: 9, quantity: 1, unitPrice: 60, description: 'Tune-up' }],
  });
  const recurringServiceTypeId = add('recurring-service-type', {
    name: 'Tune-up',
    recurrenceType: 'Monthly',
    recurrenceInterval: 6,
    recurrenceMonths: [],
    durationType: 'NumberOfVisits',
    durationLength: 2,
    priority: 'Normal',
    invoiceTemplateId,
  });
  add('membership-type', {
    name: 'Gold',
    durationBilling: [{ id: 30, duration: 12, billingFrequency: 'Annual', salePrice: 199 }],
    recurringServices: [
      { recurringServiceTypeId, offset: 1, offsetType: 'Months', allocation: 100 },
    ],
  });
}
