import { contract, listOperations } from '@truckroll/contract';
import { successStatus, type Operation } from '@truckroll/endpoint';
import { createValidator } from '@truckroll/endpoint/validation';
import { expect, test } from 'vitest';
import { outgoing } from '../gateway/outgoing.ts';
import { schemaSetOf } from '../resource/answer-schema.ts';
import { crowdedStore } from '../testing/crowded-store.ts';
import { handle } from '../testing/parameters/asking.ts';
import { membersOf } from '../testing/parameters/members.ts';
import { openRuleTrial } from '../testing/rules/rule-trial.ts';
import { sampleCall } from '../testing/sample-call.ts';
import { openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { WRITE_ENTRIES } from '../testing/writes/write-entries.ts';
import { openWriteScene } from '../testing/writes/write-scene.ts';
import { WRITE_WALKS } from '../testing/writes/write-walks.ts';

const writes = listOperations().filter(({ method }) => method !== 'GET');

/** documented: the creates that answer 201, and the deletes that answer 204; all others 200. */
const STATUSES: Readonly<Record<number, readonly string[]>> = {
  201: [
    'accounting.glAccounts.create',
    'equipmentSystems.installedEquipment.uploadAttachment',
    'pricebook.bulk.create',
    'pricebook.categories.create',
    'pricebook.discountsAndFees.create',
    'pricebook.equipment.create',
    'pricebook.images.upload',
    'pricebook.materials.create',
    'pricebook.materialsMarkup.create',
    'pricebook.services.create',
  ],
  204: [
    'pricebook.categories.delete',
    'pricebook.discountsAndFees.delete',
    'pricebook.equipment.delete',
    'pricebook.materials.delete',
    'pricebook.services.delete',
  ],
};

test('ten creates answer 201, five deletes 204, and every other write 200', () => {
  const special = new Set(Object.values(STATUSES).flat());
  const tried = writes.filter(({ key }) => special.has(key) || !(key in WRITE_WALKS));
  const answers = tried.flatMap((operation) => {
    if (QUESTIONS.has(operation.key)) return [];
    const scene = openWriteScene(operation, WRITE_ENTRIES[operation.key]);
    const { status, body } = outgoing(operation, scene.write());
    scene.close();
    return [{ key: operation.key, status, isEmpty: body === null, operation }];
  });
  const having = (wanted: number) =>
    answers.filter(({ status }) => status === wanted).map(({ key }) => key);
  expect(having(201)).toEqual(STATUSES[201]);
  expect(having(204)).toEqual(STATUSES[204]);
  expect(having(200)).toHaveLength(answers.length - 15);
  // What declares no body sends none.
  const wrong = answers.filter(({ isEmpty, operation }) => isEmpty !== isBodiless(operation));
  expect(wrong.map(({ key }) => key)).toEqual([]);
});

/** They write nothing, and need more than a sample. */
const QUESTIONS = new Set(['dispatch.capacity.get', 'reporting.reports.getData']);

function isBodiless(operation: Operation): boolean {
  return !operation.responses[successStatus(operation)];
}

const { bookings, customers, locations } = contract.crm;
const ADDRESS = ['street', 'unit', 'city', 'state', 'zip', 'country'];

test.each([
  [bookings.update, ADDRESS],
  [locations.update, ADDRESS],
  [customers.update, [...ADDRESS, 'latitude', 'longitude']],
  [contract.inventory.vendors.update, ADDRESS],
] as const)('a changed address is whole or refused', (operation, members) => {
  const { check } = createValidator(schemaSetOf(operation));
  const { address } = membersOf(sampleCall(operation, 'Written').body);
  const schema = operation.body?.schema ?? '';
  expect(check(schema, { address })).toEqual({});
  for (const member of members) {
    const { [member]: _, ...rest } = membersOf(address);
    expect(Object.keys(check(schema, { address: rest }))).toEqual([`address.${member}`]);
  }
});

test('all kinds of records take their ids from one growing sequence', () => {
  const { tenant, ids, book } = openRuleTrial();
  const { settings, marketing, jpm } = contract;
  const tag = tenant.call(settings.tagTypes.create, { body: { name: 'VIP', color: '#112233' } });
  const job = book();
  const note = tenant.call(jpm.jobs.createNote, { path: { id: job.id }, body: { text: 'Hello' } });
  const category = tenant.call(marketing.categories.create, { body: { name: 'Web' } });
  const again = book();
  expect(note).toBeDefined();
  const given = [ids.customer, tag.id, job.id, job.appointment, category.id, again.id];
  expect(given).toEqual(given.toSorted((a, b) => a - b));
  expect(new Set(given).size).toBe(given.length);
  tenant.close();
});

const { telecom, forms, findings, pricebook, equipmentSystems } = contract;

test.each([
  [telecom.calls.getRecording, 200],
  [telecom.calls.getVoiceMail, 200],
  [forms.jobs.downloadAttachment, 200],
  [findings.assets.download, 302],
  [pricebook.images.download, 302],
  [equipmentSystems.installedEquipment.downloadAttachment, 302],
] as const)('a file is answered with its bytes, or with where they are', (operation, status) => {
  const tenant = openTenantInMemory({});
  const call = { ...tenant.callOf(operation, sampleCall(operation, 'Sample')) };
  const answer = outgoing(operation, handle({ ...call, store: crowdedStore(tenant.store) }));
  expect(answer.status).toBe(status);
  const text = answer.body === null ? null : Buffer.from(answer.body).toString();
  expect(text).toBe(status === 200 ? 'hi' : null);
  const type = status === 200 ? 'content-type' : 'location';
  expect(answer.headers[type]).toMatch(status === 200 ? /^text\/plain/ : /^\/_sandbox\/files\//);
  tenant.close();
});
