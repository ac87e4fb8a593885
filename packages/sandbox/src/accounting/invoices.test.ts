import { contract } from '@truckroll/contract';
import { beforeEach, expect, test } from 'vitest';
import { type TenantInMemory, openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { accounting } from './index.ts';

const { invoices, export: feeds } = contract.accounting;
const INVOICE_ID = 500;
let tenant: TenantInMemory;

beforeEach(() => {
  tenant = openTenantInMemory({ accounting });
  tenant.store.collection('service').insert({ id: 9, code: 'DRAIN', price: 79, taxable: true });
  const amounts = { subTotal: '0.00', salesTax: '2.00', total: '2.00', balance: '2.00' };
  tenant.store.collection('invoice').insert({ id: INVOICE_ID, ...amounts, items: [] });
});

function addDrain(quantity: number, id?: number): void {
  tenant.call(invoices.updateItems, {
    path: { invoiceId: INVOICE_ID },
    body: { skuId: 9, description: 'Main drain', quantity, ...(id === undefined ? {} : { id }) },
  });
}

function invoice() {
  return tenant.call(invoices.list, { query: { ids: String(INVOICE_ID) } }).data[0];
}

test('a written item takes its price from the pricebook and moves the totals', () => {
  addDrain(2);
  expect(invoice()).toMatchObject({ subTotal: '158.00', total: '160.00', balance: '160.00' });
  const item = invoice()?.items?.[0];
  expect(item).toMatchObject({ skuName: 'DRAIN', quantity: '2', price: '79.00', type: 'Service' });
  addDrain(1, item?.id);
  expect(invoice()).toMatchObject({ total: '81.00' });
  expect(invoice()?.items).toHaveLength(1);
});

test('a deleted item leaves the totals; one nobody knows is 404', () => {
  addDrain(1);
  const itemId = invoice()?.items?.[0]?.id ?? 0;
  const remove = () =>
    tenant.call(invoices.deleteItem, { path: { invoiceId: INVOICE_ID, itemId } });
  remove();
  expect(invoice()).toMatchObject({ total: '2.00', balance: '2.00' });
  expect(remove).toThrow(expect.objectContaining({ status: 404 }));
});

test('the feed of items names the invoice of each', () => {
  addDrain(1);
  const { data } = tenant.call(feeds.invoiceItems);
  expect(data).toMatchObject([{ invoiceId: INVOICE_ID, active: true, total: '79.00' }]);
});

test('the feed of items tells of one that was deleted', () => {
  addDrain(1);
  addDrain(2);
  const { data, continueFrom: from } = tenant.call(feeds.invoiceItems);
  const itemId = data[0]?.id ?? 0;
  tenant.call(invoices.deleteItem, { path: { invoiceId: INVOICE_ID, itemId } });
  const { data: changed } = tenant.call(feeds.invoiceItems, { query: { from } });
  expect(changed.map(({ id, active }) => [id, active])).toEqual([
    [data[1]?.id, true],
    [itemId, false],
  ]);
  expect(invoice()?.items).toHaveLength(1);
});

test('invoices are found by comparing money that is kept as text', () => {
  addDrain(2);
  expect(found({ totalGreater: 100 })).toBe(1);
  expect(found({ totalLess: 100 })).toBe(0);
  expect(found({ 'balanceFilter.Balance': 160, 'balanceFilter.Comparer': 'Equals' })).toBe(1);
});

test('taking over tells which of the invoices are unknown', () => {
  const body = [{ invoiceId: INVOICE_ID, externalId: 'QB-1' }, { invoiceId: 77 }];
  expect(tenant.call(invoices.markAsExported, { body })).toMatchObject([
    { invoiceId: INVOICE_ID, success: true },
    { invoiceId: 77, success: false, errorMessage: '77 was not found.' },
  ]);
  expect(invoice()).toMatchObject({ syncStatus: 'Exported', exportId: 'QB-1' });
});

function found(query: object): number {
  return tenant.call(invoices.list, { query }).data.length;
}
