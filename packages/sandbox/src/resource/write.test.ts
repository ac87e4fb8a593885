import { contract } from '@truckroll/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { patchOne, replaceOne } from './change.ts';
import { createChild, createOne } from './create.ts';
import { getOne } from './get.ts';
import { removeOne } from './remove.ts';
import { answered } from '../testing/answered.ts';
import { openTenantInMemory, type TenantInMemory } from '../testing/tenant-in-memory.ts';

const { tagTypes } = contract.settings;
const { equipmentTypes } = contract.equipmentSystems;
const { activities } = contract.timesheets;
const { discountsAndFees } = contract.pricebook;

describe('a written record', () => {
  let tenant: TenantInMemory;

  beforeEach(() => {
    tenant = openTenantInMemory({}, { tickMs: 1000 });
  });

  afterEach(() => tenant.close());

  function created(body: unknown): number {
    const create = createOne('tag-type');
    return Number(answered(create(tenant.callOf(tagTypes.create, { body })))['id']);
  }

  test('is answered by its id alone where the contract says so', () => {
    const body = { name: 'VIP', color: '#112233' };
    const handled = createOne('tag-type')(tenant.callOf(tagTypes.create, { body }));
    expect(Object.keys(answered(handled))).toEqual(['id']);
  });

  test('gets null, false or the emptiest value for what the body leaves out', () => {
    const id = created({ name: 'VIP', color: '#112233' });
    expect(tenant.store.collection('tag-type').get(id)).toMatchObject({
      name: 'VIP',
      code: '',
      importance: null,
      isConversionOpportunity: false,
      active: true,
      createdById: 77,
    });
  });

  test('never takes its id from the body', () => {
    expect(created({ id: 0, name: 'VIP', color: '#112233' })).toBeGreaterThan(0);
  });

  test('keeps what a patch does not name and moves its date of change', () => {
    const id = created({ name: 'VIP', color: '#112233' });
    const before = tenant.store.collection('tag-type').get(id);
    patchOne('tag-type')(tenant.callOf(tagTypes.update, { path: { id }, body: { code: 'V' } }));
    const after = tenant.store.collection('tag-type').get(id);
    expect(after).toMatchObject({ name: 'VIP', code: 'V' });
    expect(after?.modifiedOn?.localeCompare(before?.modifiedOn ?? '')).toBe(1);
  });

  test('loses what a replacement leaves out', () => {
    const record = tenant.store.collection('activity').insert({ name: 'Lunch', memo: 'long' });
    const body = { memo: undefined, startTime: '2026-01-01T10:00:00Z' };
    const path = { id: record.id };
    replaceOne('activity')(tenant.callOf(activities.update, { path, body }));
    expect(tenant.store.collection('activity').get(record.id)?.['memo']).toBeNull();
  });

  test('is 404 for an id nobody has', () => {
    const call = tenant.callOf(equipmentTypes.get, { path: { id: 404 } });
    expect(() => getOne('equipment-type')(call)).toThrow(
      expect.objectContaining({ status: 404, message: 'Equipment type 404 was not found.' }),
    );
  });

  test('is gone after it was removed, or inactive where the contract deactivates', () => {
    const fees = tenant.store.collection('discount-and-fee');
    const { id } = fees.insert({ code: 'A' });
    removeOne('discount-and-fee', { isDeactivated: true })(
      tenant.callOf(discountsAndFees.delete, { path: { id } }),
    );
    expect(fees.get(id)?.active).toBe(false);
    removeOne('discount-and-fee')(tenant.callOf(discountsAndFees.delete, { path: { id } }));
    expect(fees.get(id)).toBeUndefined();
  });

  test('belongs to a parent that must exist', () => {
    const operation = contract.taskManagement.tasks.createSubtask;
    const parent = { collection: 'task', field: 'parentTaskId' };
    const create = createChild('subtask', parent, { like: operation.key });
    const call = tenant.callOf(operation, { path: { id: 3 }, body: { name: 'Call back' } });
    expect(() => create(call)).toThrow(expect.objectContaining({ status: 404 }));
    tenant.store.collection('task').insert({ id: 3 });
    expect(answered(create(call))).toMatchObject({ name: 'Call back', parentTaskId: 3 });
  });
});
