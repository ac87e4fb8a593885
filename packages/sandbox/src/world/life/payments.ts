import type { DetailedPaymentResponse } from '@truckroll/contract/types/accounting';
import { timeText } from '../calendar.ts';
import type { Order } from './order.ts';
import { cents, money } from './money.ts';
import { HOUR_MS, later, type Story } from './story.ts';

const SHARE_PAID_AT_ONCE = 0.76;
const SHARE_NEVER_PAID = 0.04;
const LATEST_PAYMENT_HOURS = 40 * 24;

/** Lets the customer pay: mostly the technician at the door, else within weeks, a few never. */
export function planPayment(story: Story, order: Order, total: number, momentMs: number): void {
  const { customer } = order.request.household;
  customer.balance = cents(customer.balance + total);
  if (total === 0 || story.random.chance(SHARE_NEVER_PAID)) return;
  if (story.random.chance(SHARE_PAID_AT_ONCE)) {
    const paidMs = later(story, momentMs, 2, 10);
    story.agenda.plan(paidMs, () => pay(story, order, total, paidMs));
    return;
  }
  const paidMs = momentMs + story.random.whole(48, LATEST_PAYMENT_HOURS) * HOUR_MS;
  story.agenda.plan(paidMs, () => pay(story, order, total, paidMs));
}

function pay(story: Story, order: Order, total: number, momentMs: number): void {
  const { invoice } = order;
  const { customer } = order.request.household;
  const paidOn = timeText(momentMs);
  const type = story.random.weighted(story.office.accounting.paymentTypes, ({ name }) =>
    name === 'Credit Card' ? 12 : 2,
  );
  const payment: DetailedPaymentResponse = {
    active: true,
    appliedTo: [
      {
        appliedAmount: money(total),
        appliedBy: null,
        appliedId: story.ledger.nextId(),
        appliedOn: paidOn,
        appliedTo: invoice.id,
        appliedToReferenceNumber: invoice.referenceNumber ?? null,
      },
    ],
    authCode: type.name === 'Credit Card' ? String(story.random.whole(100_000, 999_999)) : null,
    batch: null,
    businessUnit: invoice.businessUnit ?? null,
    checkNumber: type.name === 'Check' ? String(story.random.whole(101, 4999)) : null,
    createdBy: null,
    createdOn: paidOn,
    customer: { id: customer.id, name: customer.name },
    customFields: [],
    date: paidOn,
    deposit: null,
    generalLedgerAccount: null,
    id: story.ledger.nextId(),
    memo: null,
    modifiedOn: paidOn,
    referenceNumber: String(invoice.referenceNumber),
    refundedPaymentId: null,
    syncStatus: invoice.syncStatus ?? null,
    total: money(total),
    type: type.name,
    typeId: String(type.id),
    unappliedAmount: money(0),
  };
  story.ledger.add('payment', { ...payment, customerId: customer.id });
  invoice.balance = money(0);
  invoice.paidOn = paidOn;
  invoice.modifiedOn = paidOn;
  customer.balance = cents(customer.balance - total);
  customer.modifiedOn = paidOn;
}
