import { contract } from '@truckroll/contract';
import { expect, test } from 'vitest';
import { openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { settings } from './index.ts';

const { tagTypes } = contract.settings;

test('a tag has a short name', () => {
  const tenant = openTenantInMemory({ settings });
  const body = { name: 'x'.repeat(31), color: '#112233' };
  expect(() => tenant.call(tagTypes.create, { body })).toThrow(
    expect.objectContaining({ status: 400 }),
  );
});
