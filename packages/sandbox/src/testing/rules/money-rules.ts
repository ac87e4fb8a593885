import { contract } from '@truckroll/contract';
import { expect } from 'vitest';
import { refusal, type RuleTrial, type Rules } from './rule-trial.ts';

const { creditMemos, glAccounts, invoices, payments } = contract.accounting;
const { estimates } = contract.sales;

/** Invoices, payments, accounts and estimates. */
export const moneyRules: Rules = {
  'lines of an invoice make its amounts, the total of its job and the debt of its customer'(trial) {
    const { tenant, book, kept, ids } = trial;
    const job = book();
    const path = { invoiceId: Number(kept('job', job.id)['invoiceId']) };
    bill(trial, path.invoiceId, 2, 50);
    expect(kept('invoice', path.invoiceId)).toMatchObject({ total: '100.00', balance: '100.00' });
    expect(kept('job', job.id)['total']).toBe(100);
    expect(kept('customer', ids.customer)['balance']).toBe(100);
    expect(tenant.call(invoices.list, { query: { jobId: job.id } }).data).toHaveLength(1);
  },
  'calls make adjustment invoices only'(trial) {
    const { tenant, book, kept } = trial;
    const invoiceId = Number(kept('job', book().id)['invoiceId']);
    const adjust = (adjustmentToId: number) =>
      tenant.call(invoices.createAdjustment, { body: { adjustmentToId } });
    expect(refusal(() => adjust(999_999))).toBe(400);
    const id = adjust(invoiceId);
    expect(kept('invoice', id)).toMatchObject({ adjustmentToId: invoiceId });
  },
  'what a payment is applied to is open by that much less'(trial) {
    const { tenant, book, kept, ids, add } = trial;
    const invoiceId = Number(kept('job', book().id)['invoiceId']);
    bill(trial, invoiceId, 1, 80);
    const typeId = add('payment-type', { name: 'Check' });
    const path = { id: add('payment', { total: '80.00', appliedTo: [], customer: null }) };
    const apply = (amount: number) =>
      tenant.call(payments.update, { path, body: { typeId, splits: [{ invoiceId, amount }] } });
    apply(30);
    expect(kept('invoice', invoiceId)).toMatchObject({ balance: '50.00', paidOn: null });
    apply(80);
    expect(kept('invoice', invoiceId)['balance']).toBe('0.00');
    expect(kept('invoice', invoiceId)['paidOn']).toEqual(expect.any(String));
    expect(kept('customer', ids.customer)['balance']).toBe(0);
  },
  'parts of a cent are never left over, of payments, invoices and credits'(trial) {
    const { tenant, book, kept, ids, add } = trial;
    const invoiceId = Number(kept('job', book().id)['invoiceId']);
    bill(trial, invoiceId, 1, 0.8);
    const splits = [0.7, 0.1].map((amount) => ({ invoiceId, amount }));
    const typeId = add('payment-type', { name: 'Check' });
    const payment = add('payment', { total: '0.80', appliedTo: [], customer: null });
    tenant.call(payments.update, { path: { id: payment }, body: { typeId, splits } });
    expect(kept('payment', payment)['unappliedAmount']).toBe('0.00');
    expect(kept('invoice', invoiceId)['balance']).toBe('0.00');
    bill(trial, invoiceId, 1, 0.3);
    const memo = add('credit-memo', { balance: 0.3 });
    const parts = [0.1, 0.2].map((amount) => ({ invoiceId, amount }));
    tenant.call(creditMemos.addSplits, { path: { id: memo }, body: { splits: parts } });
    expect(kept('credit-memo', memo)['balance']).toBe(0);
    expect(kept('invoice', invoiceId)).toMatchObject({
      balance: '0.00',
      paidOn: expect.any(String),
    });
    expect(kept('customer', ids.customer)['balance']).toBe(0);
  },
  'payments change their status together, or not at all'({ tenant, add, kept }) {
    const ids = [1, 2].map(() => add('payment', { total: '10.00', syncStatus: 'Pending' }));
    const set = (paymentIds: readonly number[]) =>
      tenant.call(payments.updateStatus, { body: { paymentIds, status: 'Posted' } });
    const statuses = () => ids.map((id) => kept('payment', id)['syncStatus']);
    expect(refusal(() => set([...ids, 999_999]))).toBe(400);
    expect(statuses()).toEqual(['Pending', 'Pending']);
    set(ids);
    expect(statuses()).toEqual(['Posted', 'Posted']);
  },
  'an invoice marked as exported says so, and an unknown one fails alone'(trial) {
    const { tenant, book, kept } = trial;
    const invoiceId = Number(kept('job', book().id)['invoiceId']);
    const body = [{ invoiceId, externalId: 'QB-1' }, { invoiceId: 999_999 }];
    const marked = tenant.call(invoices.markAsExported, { body });
    expect(marked.map((one) => one.success)).toEqual([true, false]);
    expect(kept('invoice', invoiceId)).toMatchObject({ syncStatus: 'Exported', exportId: 'QB-1' });
  },
  'two ledger accounts never have one name'({ tenant }) {
    const create = () =>
      tenant.call(glAccounts.create, { body: { name: 'Sales', number: '4000' } });
    expect([refusal(create), refusal(create)]).toEqual([undefined, 409]);
  },
  'a ledger account in use is not deactivated'({ tenant, add }) {
    const { id } = tenant.call(glAccounts.create, { body: { name: 'Sales', number: '4000' } });
    const path = { accountId: id };
    add('service', { code: 'DRAIN', account: 'Sales' });
    const deactivate = () => tenant.call(glAccounts.update, { path, body: { active: false } });
    expect(refusal(deactivate)).toBe(409);
  },
  'an estimate goes from open to sold or dismissed, and from sold back to open'(trial) {
    const { tenant, ids } = trial;
    const path = { id: estimate(trial) };
    const sell = () => tenant.call(estimates.sell, { path, body: { soldBy: ids.ada } });
    const unsell = () => tenant.call(estimates.unsell, { path });
    const dismiss = () => tenant.call(estimates.dismiss, { path });
    const status = () => tenant.call(estimates.get, { path }).status?.name;
    expect([refusal(unsell), refusal(sell), status()]).toEqual([409, undefined, 'Sold']);
    expect([refusal(sell), refusal(dismiss)]).toEqual([409, 409]);
    expect([refusal(unsell), status()]).toEqual([undefined, 'Open']);
    expect([refusal(dismiss), status(), refusal(sell)]).toEqual([undefined, 'Dismissed', 409]);
  },
  'only managed technicians sell estimates'(trial) {
    const { tenant, ids } = trial;
    const path = { id: estimate(trial) };
    const sell = (soldBy: number) => () => tenant.call(estimates.sell, { path, body: { soldBy } });
    const write = () => tenant.call(estimates.update, { path, body: { soldBy: ids.grace } });
    expect([refusal(sell(ids.grace)), refusal(write)]).toEqual([400, 400]);
    expect(refusal(sell(ids.ada))).toBeUndefined();
  },
  'an estimate is not unsold once a job was booked from it'(trial) {
    const { tenant, ids, add } = trial;
    const path = { id: estimate(trial) };
    tenant.call(estimates.sell, { path, body: { soldBy: ids.ada } });
    add('job', { createdFromEstimateId: path.id });
    expect(refusal(() => tenant.call(estimates.unsell, { path }))).toBe(409);
  },
  'a job names the estimates that were written for it'(trial) {
    const { id } = trial.book();
    const body = { name: 'New boiler', jobId: id };
    const made = trial.tenant.call(estimates.create, { body });
    expect(trial.kept('job', id)['estimateIds']).toEqual([made.id]);
  },
};

function estimate({ tenant, book }: RuleTrial): number {
  const body = { name: 'New boiler', jobId: book().id };
  return tenant.call(estimates.create, { body }).id;
}

function bill({ tenant }: RuleTrial, invoiceId: number, quantity: number, unitPrice: number): void {
  const body = { skuName: 'Labor', description: 'Labor', quantity, unitPrice };
  tenant.call(invoices.updateItems, { path: { invoiceId }, body });
}
