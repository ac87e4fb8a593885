import { contract } from '@truckroll/contract';
import type { QueryOf } from '@truckroll/endpoint';
import { describe, expect, test } from 'vitest';
import { openSmallCompany } from '../testing/small-company.ts';

const { jobTypes, jobCancelReasons, projectSubStatuses } = contract.jpm;

function refused(status: number) {
  return expect.objectContaining({ status });
}

describe('job types', () => {
  test('a new one takes two hours at normal priority unless told otherwise', () => {
    const { tenant } = openSmallCompany();
    const made = tenant.call(jobTypes.create, { body: { name: 'Boiler' } });
    expect(made).toMatchObject({ name: 'Boiler', duration: 7200, priority: 'Normal', skills: [] });
    expect(tenant.call(jobTypes.get, { path: { id: made.id } })).toEqual(made);
  });

  test('they are found by a part of the name and by duration in seconds', () => {
    const { tenant, ids } = openSmallCompany();
    const body = { name: 'Boiler change', duration: 14_400 };
    const boiler = tenant.call(jobTypes.create, { body });
    const list = (query: QueryOf<typeof jobTypes.list>) =>
      tenant.call(jobTypes.list, { query }).data.map((one) => one.id);
    expect(list({ name: 'BOIL' })).toEqual([boiler.id]);
    expect(list({ minDuration: 14_400 })).toEqual([boiler.id]);
    expect(list({ maxDuration: 7200 })).toEqual([ids.repair]);
    expect(list({ orderBy: 'id', orderByDirection: 'desc' })).toEqual([boiler.id, ids.repair]);
  });

  test('custom fields are replaced, or merged when asked', () => {
    const { tenant, ids } = openSmallCompany();
    const path = { id: ids.repair };
    const change = (body: object) =>
      tenant.call(jobTypes.update, { path, body }).customFieldTypeIds;
    expect(change({ customFieldTypeIds: [1, 2] })).toEqual([1, 2]);
    expect(change({ customFieldTypeIds: [3], customFieldsUpdateMode: 'Merge' })).toEqual([1, 2, 3]);
    expect(change({ customFieldTypeIds: [3] })).toEqual([3]);
  });

  test('unknown business units and tags are refused', () => {
    const { tenant } = openSmallCompany();
    const create = (body: object) =>
      tenant.call(jobTypes.create, { body: { name: 'Boiler', ...body } });
    expect(() => create({ businessUnitIds: [1] })).toThrow(refused(400));
    expect(() => create({ tagTypeIds: [1] })).toThrow(refused(400));
  });
});

describe('reasons and statuses', () => {
  test('cancel reasons are listed active and inactive unless one kind is asked for', () => {
    const { tenant, ids } = openSmallCompany();
    const old = tenant.store.collection('job-cancel-reason').insert({ name: 'Old', active: false });
    const list = (query: QueryOf<typeof jobCancelReasons.list>) =>
      tenant.call(jobCancelReasons.list, { query }).data.map((one) => one.id);
    expect(list({})).toEqual([ids.cancelReason, old.id]);
    expect(list({ active: 'True' })).toEqual([ids.cancelReason]);
  });

  test('sub-statuses are found by their status', () => {
    const { tenant } = openSmallCompany();
    const subStatuses = tenant.store.collection('project-sub-status');
    const digging = subStatuses.insert({ name: 'Digging', statusId: 1, order: 1 });
    subStatuses.insert({ name: 'Paid', statusId: 2, order: 1 });
    const { data } = tenant.call(projectSubStatuses.list, { query: { statusId: 1 } });
    expect(data.map((one) => one.id)).toEqual([digging.id]);
  });
});
