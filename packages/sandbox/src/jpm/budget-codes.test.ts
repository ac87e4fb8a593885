import { contract } from '@truckroll/contract';
import type { QueryOf } from '@truckroll/endpoint';
import { expect, test } from 'vitest';
import { openSmallCompany } from '../testing/small-company.ts';

const { budgetCodes } = contract.jpm;

function refused(status: number) {
  return expect.objectContaining({ status });
}

function open() {
  const company = openSmallCompany();
  const { tenant } = company;
  const add = (collection: string, members: Record<string, unknown>) =>
    Number(tenant.store.collection(collection).insert(members).id);
  const kinds = { type: 'Custom', structure: 'Hierarchal', isActive: true };
  const cost = add('budget-code-segment', { ...kinds, name: 'Cost', isRequired: true });
  const phase = add('budget-code-segment', { ...kinds, name: 'Phase', isRequired: false });
  const item = (segmentId: number, code: string, parentId: number | null = null) => {
    const members = { segmentId, code, description: code, path: code, isActive: true, parentId };
    return add('budget-code-segment-item', members);
  };
  const labor = item(cost, 'LAB');
  const overtime = item(cost, 'OT', labor);
  const night = item(cost, 'NIGHT', overtime);
  const rough = item(phase, 'ROUGH');
  return { ...company, cost, phase, labor, overtime, night, rough };
}

test('a code is made of one item per segment and is made once', () => {
  const { tenant, labor, rough } = open();
  const create = (segmentItemIds: number[]) =>
    tenant.call(budgetCodes.create, { body: { segmentItemIds } }).code;
  const made = create([labor, rough]);
  expect(made).toMatchObject({
    code: 'LAB-ROUGH',
    segments: [{ code: 'LAB' }, { code: 'ROUGH' }],
  });
  expect(create([labor, rough])).toEqual(made);
  expect(() => create([rough])).toThrow(refused(400));
  expect(() => create([1])).toThrow(refused(400));
});

test('a partial code may leave required segments and items out', () => {
  const { tenant, phase, rough, labor } = open();
  const create = (segments: { segmentId: number; segmentItemId?: number }[]) =>
    tenant.call(budgetCodes.createBudgetCodePartial, { body: { segments } }).code;
  expect(create([{ segmentId: phase, segmentItemId: rough }]).code).toBe('ROUGH');
  expect(create([{ segmentId: phase }]).segments).toMatchObject([{ segmentItemId: null }]);
  expect(() => create([{ segmentId: phase, segmentItemId: labor }])).toThrow(refused(400));
});

test('codes are listed by segment and item, and matched by their text', () => {
  const { tenant, labor, rough, phase, ids } = open();
  const { code } = tenant.call(budgetCodes.create, { body: { segmentItemIds: [labor, rough] } });
  const other = tenant.call(budgetCodes.create, { body: { segmentItemIds: [labor] } }).code;
  const list = (query: QueryOf<typeof budgetCodes.listCompanyBudgetCodes>) =>
    tenant.call(budgetCodes.listCompanyBudgetCodes, { query }).data.map((one) => one.id);
  expect(list({})).toEqual([code.id, other.id]);
  expect(list({ segmentIds: [phase] })).toEqual([code.id]);
  expect(list({ segmentItemIds: [rough] })).toEqual([code.id]);
  expect(list({ budgetCodeIds: [other.id] })).toEqual([other.id]);
  const project = tenant.call(contract.jpm.projects.create, {
    body: { locationId: ids.location },
  });
  const path = { projectId: project.id };
  const query = { codes: ['lab-rough', 'nothing'] };
  const { matches } = tenant.call(budgetCodes.matchProjectBudgetCodes, { path, query });
  expect(matches.map((one) => [one.code, one.isValid])).toEqual([
    ['lab-rough', true],
    ['nothing', false],
  ]);
  expect(() => tenant.call(budgetCodes.listProjectBudgetCodes, { path: { projectId: 1 } })).toThrow(
    refused(404),
  );
});

test('items are listed from the top, and with those below when asked', () => {
  const { tenant, cost, labor, overtime, night } = open();
  const path = { segmentId: cost };
  const items = (query: { includeChildren?: boolean }) =>
    tenant.call(budgetCodes.listCompanySegmentItems, { path, query }).data.map((one) => one.id);
  const children = (query: { includeChildren?: boolean }) =>
    tenant
      .call(budgetCodes.listCompanySegmentItemChildren, {
        path: { ...path, segmentItemId: labor },
        query,
      })
      .data.map((one) => one.id);
  expect(items({})).toEqual([labor]);
  expect(items({ includeChildren: true })).toEqual([labor, overtime, night]);
  expect(children({})).toEqual([overtime]);
  expect(children({ includeChildren: true })).toEqual([overtime, night]);
  expect(tenant.call(budgetCodes.listCompanySegments, {}).data).toHaveLength(2);
});
