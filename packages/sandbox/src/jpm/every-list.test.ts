import { contract, listOperations } from '@truckroll/contract';
import type { Operation } from '@truckroll/endpoint';
import { expect, test } from 'vitest';
import { sampleQueries } from '../testing/sample-call.ts';
import { openSmallCompany, type SmallCompany } from '../testing/small-company.ts';

const lists = listOperations().filter(
  ({ key, list }) => list !== undefined && /^(jpm|dispatch)\./.test(key),
);

/** One record to stand for each parameter of a path. */
function addRecords({ tenant, ids, book }: SmallCompany) {
  const add = (collection: string, members: Record<string, unknown>) =>
    Number(tenant.store.collection(collection).insert(members).id);
  const job = book();
  const project = tenant.call(contract.jpm.projects.create, { body: { locationId: ids.location } });
  const kinds = { type: 'Custom', structure: 'Flat', isActive: true, isRequired: false };
  const segmentId = add('budget-code-segment', { ...kinds, name: 'Phase' });
  const item = { code: 'A', description: 'A', path: 'A', isActive: true, parentId: null };
  const segmentItemId = add('budget-code-segment-item', { ...item, segmentId });
  add('project-type', { name: 'Remodel', description: '' });
  add('project-status', { name: 'Planned', order: 1 });
  add('job-custom-field-type', { name: 'Gate', dataType: 'Text' });
  add('project-custom-field-type', { name: 'Permit', dataType: 'Text' });
  const rest = { projectId: project.id, segmentId, segmentItemId };
  return (operation: Operation) => {
    const isOfProject = operation.key.startsWith('jpm.projects.');
    const known: Record<string, number> = { ...rest, id: isOfProject ? project.id : job.id };
    const names = Object.keys(operation.pathParameters).filter((name) => name !== 'tenant');
    return Object.fromEntries(names.map((name) => [name, known[name]]));
  };
}

test('every list and feed answers what its contract says, with each of its parameters', () => {
  const company = openSmallCompany();
  const pathOf = addRecords(company);
  expect(lists.length).toBeGreaterThan(30);
  for (const operation of lists) {
    for (const query of sampleQueries(operation)) {
      const answer = company.tenant.call(operation, { path: pathOf(operation), query });
      expect(answer, `${operation.key} ${JSON.stringify(query)}`).toMatchObject({
        data: expect.any(Array),
        hasMore: expect.any(Boolean),
      });
    }
  }
});

test('project types, statuses and custom fields show what is there', () => {
  const company = openSmallCompany();
  addRecords(company);
  const { projectTypes, projectStatuses, projects, jobs } = contract.jpm;
  const lists = [
    [projectTypes.list, 'Remodel'],
    [projectStatuses.list, 'Planned'],
    [projects.listCustomFieldTypes, 'Permit'],
    [jobs.listCustomFieldTypes, 'Gate'],
  ] as const;
  for (const [operation, name] of lists) {
    expect(company.tenant.call<Operation>(operation, {})).toMatchObject({ data: [{ name }] });
  }
  const type = company.tenant.call(projectTypes.list, {}).data[0];
  expect(company.tenant.call(projectTypes.get, { path: { id: type?.id ?? 0 } })).toEqual(type);
});
