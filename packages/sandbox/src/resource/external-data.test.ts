import { contract } from '@truckroll/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { patchOne } from './change.ts';
import { createOne } from './create.ts';
import { listOf } from './list.ts';
import { answered } from '../testing/answered.ts';
import { openTenantInMemory, type TenantInMemory } from '../testing/tenant-in-memory.ts';

const { trucks } = contract.inventory;
const OURS = '11111111-1111-4111-8111-111111111111';
const THEIRS = '22222222-2222-4222-8222-222222222222';

describe('external data', () => {
  let tenant: TenantInMemory;
  let id: number;

  beforeEach(() => {
    tenant = openTenantInMemory({}, { tickMs: 1000 });
    const externalData = [
      { key: 'erp', value: '17' },
      { key: 'crew', value: 'north' },
    ];
    const body = { name: 'Truck 1', externalData: { applicationGuid: OURS, externalData } };
    const create = createOne('truck');
    id = Number(answered(create(tenant.callOf(trucks.create, { body })))['id']);
  });

  afterEach(() => tenant.close());

  function seenBy(guid: string | undefined, query: Readonly<Record<string, unknown>> = {}) {
    const asked = guid === undefined ? query : { ...query, externalDataApplicationGuid: guid };
    const { data } = answered(listOf('truck')(tenant.callOf(trucks.list, { query: asked })));
    return (data as { readonly externalData: unknown }[]).map((row) => row.externalData);
  }

  function patch(externalData: unknown): void {
    patchOne('truck')(tenant.callOf(trucks.update, { path: { id }, body: { externalData } }));
  }

  test('is shown to the application that wrote it and to no other', () => {
    expect(seenBy(OURS)).toEqual([
      [
        { key: 'erp', value: '17' },
        { key: 'crew', value: 'north' },
      ],
    ]);
    expect(seenBy(THEIRS)).toEqual([[]]);
    expect(seenBy(undefined)).toEqual([[]]);
  });

  test('drops absent keys on Replace, keeps them on Merge, and null takes one away', () => {
    patch({
      applicationGuid: OURS,
      patchMode: 'Merge',
      externalData: [
        { key: 'erp', value: '18' },
        { key: 'crew', value: null },
        { key: 'bay', value: '4' },
      ],
    });
    expect(seenBy(OURS)).toEqual([
      [
        { key: 'erp', value: '18' },
        { key: 'bay', value: '4' },
      ],
    ]);
    patch({ applicationGuid: OURS, externalData: [{ key: 'bay', value: '5' }] });
    expect(seenBy(OURS)).toEqual([[{ key: 'bay', value: '5' }]]);
  });

  test('finds records by key and values, which are needed together', () => {
    expect(seenBy(OURS, { externalDataKey: 'erp', externalDataValues: '17,99' })).toHaveLength(1);
    expect(seenBy(OURS, { externalDataKey: 'erp', externalDataValues: '99' })).toHaveLength(0);
    expect(() => seenBy(OURS, { externalDataKey: 'erp' })).toThrow(
      expect.objectContaining({ status: 400 }),
    );
  });
});
