import { contract } from '@truckroll/contract';
import { describe, expect, test } from 'vitest';
import { morning, openSmallCompany } from '../testing/small-company.ts';

const { dispatch } = contract;

function refused(status: number) {
  return expect.objectContaining({ status });
}

function wrong(field: string) {
  return expect.objectContaining({ status: 400, errors: { [field]: expect.anything() } });
}

describe('arrival windows', () => {
  test('they are written as time spans and replaced as a whole', () => {
    const { tenant, ids } = openSmallCompany();
    const { create, update, get } = dispatch.arrivalWindows;
    const body = { start: '09:00', duration: '02:30', businessUnitIds: [ids.plumbing] };
    const made = tenant.call(create, { body });
    expect(made).toMatchObject({ start: '09:00:00', duration: '02:30:00', active: true });
    const path = { id: made.id };
    tenant.call(update, { path, body: { ...body, duration: '04:00', businessUnitIds: [] } });
    expect(tenant.call(get, { path })).toEqual({
      ...made,
      duration: '04:00:00',
      businessUnitIds: [],
    });
    expect(() => tenant.call(create, { body: { ...body, duration: '00:00' } })).toThrow(
      wrong('duration'),
    );
    expect(() => tenant.call(create, { body: { ...body, businessUnitIds: [1] } })).toThrow(
      wrong('businessUnitIds'),
    );
  });

  test('the configuration is kept', () => {
    const { tenant } = openSmallCompany();
    const { getConfiguration, updateConfiguration } = dispatch.arrivalWindows;
    expect(tenant.call(getConfiguration, {}).configuration).toBe('StartTimeOfArrivalWindow');
    const body = { configuration: 'EndTimeOfArrivalWindow' } as const;
    tenant.call(updateConfiguration, { body });
    expect(tenant.call(getConfiguration, {})).toEqual(body);
  });
});

describe('business hours', () => {
  test('they are replaced and answered in order', () => {
    const { tenant } = openSmallCompany();
    const { create, list } = dispatch.businessHours;
    expect(tenant.call(list, {})).toEqual({ weekdays: [], saturday: [], sunday: [] });
    const early = { fromHour: 8, toHour: 12 };
    const late = { fromHour: 13, toHour: 17 };
    tenant.call(create, { body: { weekdays: [late, early], saturday: [early], sunday: [] } });
    expect(tenant.call(list, {}).weekdays).toEqual([early, late]);
  });

  test.each([
    [{ fromHour: 12, toHour: 12 }],
    [{ fromHour: 20, toHour: 25 }],
    [{ fromHour: -1, toHour: 4 }],
    [
      { fromHour: 8, toHour: 12 },
      { fromHour: 11, toHour: 13 },
    ],
  ])('ranges that cannot be are refused', (...saturday) => {
    const { tenant } = openSmallCompany();
    const body = { weekdays: [], saturday, sunday: [] };
    expect(() => tenant.call(dispatch.businessHours.create, { body })).toThrow(wrong('saturday'));
  });
});

test('a zone shows its service days by name and the technicians who serve it', () => {
  const { tenant, ids } = openSmallCompany();
  const { create, update, get, list, delete: remove } = dispatch.zones;
  const body = { name: 'North', zips: ['12207'], serviceDaysEnabled: true, serviceDaysIds: [1, 2] };
  const made = tenant.call(create, { body });
  expect(made).toMatchObject({ ...body, active: true });
  tenant.store.collection('technician').update(ids.ada, { zoneIds: [made.id] });
  const path = { id: made.id };
  expect(tenant.call(get, { path })).toMatchObject({
    serviceDays: ['Monday', 'Tuesday'],
    technicians: [ids.ada],
    createdBy: 77,
  });
  const zoneId = made.id;
  tenant.call(update, { path: { zoneId }, body: { serviceDaysIds: [0] } });
  expect(tenant.call(get, { path })).toMatchObject({ name: 'North', serviceDays: ['Sunday'] });
  const unknownDay = { path: { zoneId }, body: { serviceDaysIds: [9] } };
  expect(() => tenant.call(update, unknownDay)).toThrow(wrong('serviceDaysIds'));
  tenant.call(remove, { path: { zoneId } });
  expect(tenant.call(list, {}).data).toEqual([]);
});

test('a deleted team is listed when inactive ones are asked for', () => {
  const { tenant } = openSmallCompany();
  const { create, get, list, delete: remove } = dispatch.teams;
  const made = tenant.call(create, { body: { name: 'Blue', active: true } });
  expect(made).toMatchObject({ created: true, name: 'Blue', createdBy: 77 });
  const path = { id: made.id };
  tenant.call(remove, { path });
  expect(tenant.call(list, {}).data).toEqual([]);
  expect(tenant.call(list, { query: { includeInactive: true } }).data).toHaveLength(1);
  expect(tenant.call(get, { path }).active).toBe(false);
});

describe('technician skills', () => {
  test('an id names the technician and the skill, which two technicians share', () => {
    const { tenant, ids } = openSmallCompany();
    const { create, list } = dispatch.technicianSkills;
    const add = (technicianId: number) =>
      tenant.call(create, { body: { technicianId, name: 'Gas', active: true } });
    const [ada, grace] = [add(ids.ada), add(ids.grace)];
    const skillId = ada.id.split('_')[1];
    expect([ada.id, grace.id]).toEqual([`${ids.ada}_${skillId}`, `${ids.grace}_${skillId}`]);
    expect(() => add(ids.ada)).toThrow(refused(409));
    const { data } = tenant.call(list, { query: { technicianId: ids.grace } });
    expect(data.map((skill) => skill.id)).toEqual([grace.id]);
  });

  test('assigning adds to the skills or replaces them', () => {
    const { tenant, ids } = openSmallCompany();
    const { create, assign, get, delete: remove } = dispatch.technicianSkills;
    const skillOf = (name: string) => {
      const body = { technicianId: ids.grace, name, active: true };
      return Number(tenant.call(create, { body }).id.split('_')[1]);
    };
    const [gas, solar] = [skillOf('Gas'), skillOf('Solar')];
    const names = (skillIds: number[], replaceExistingSkills: boolean) =>
      tenant
        .call(assign, { body: { technicianId: ids.ada, skillIds, replaceExistingSkills } })
        .technicianSkills.map((skill) => skill.name);
    expect(names([gas], false)).toEqual(['Gas']);
    expect(names([solar], false)).toEqual(['Gas', 'Solar']);
    expect(names([solar], true)).toEqual(['Solar']);
    expect(() => names([1], false)).toThrow(wrong('skillIds'));
    const path = { id: `${ids.ada}_${solar}` };
    expect(tenant.call(remove, { path })).toEqual(path);
    expect(() => tenant.call(get, { path })).toThrow(refused(404));
  });

  test('a skill shows the job types that ask for it', () => {
    const { tenant, ids } = openSmallCompany();
    const path = { id: ids.repair };
    tenant.call(contract.jpm.jobTypes.update, { path, body: { skills: ['Gas'] } });
    const body = { technicianId: ids.ada, name: 'Gas', active: true };
    expect(tenant.call(dispatch.technicianSkills.create, { body }).jobTypeIds).toEqual([
      ids.repair,
    ]);
  });
});

test('a non-job appointment is replaced as a whole, and not after it was deleted', () => {
  const { tenant, ids } = openSmallCompany();
  const { create, update, get, list, delete: remove } = dispatch.nonJobAppointments;
  const body = { technicianId: ids.ada, start: morning.start, duration: '01:00', name: 'Lunch' };
  const made = tenant.call(create, {
    body: { ...body, summary: 'Pizza', repeat: true, frequency: 'Weekly', endType: 'Never' },
  });
  expect(made).toMatchObject({ duration: '01:00:00', summary: 'Pizza', frequency: 1, endType: 0 });
  const path = { id: made.id };
  expect(tenant.call(update, { path, body })).toMatchObject({ summary: '', active: true });
  const range = { startsOnOrAfter: morning.start, startsOnOrBefore: morning.start };
  expect(tenant.call(list, { query: { ...range, technicianId: ids.ada } }).data).toHaveLength(1);
  tenant.call(remove, { path });
  expect(tenant.call(get, { path }).active).toBe(false);
  expect(tenant.call(list, { query: { activeOnly: true } }).data).toEqual([]);
  expect(() => tenant.call(update, { path, body })).toThrow(refused(409));
});

test('each GPS ping is judged by itself', () => {
  const { tenant } = openSmallCompany();
  const ping = {
    unitId: 'van-1',
    unitName: 'Van 1',
    eventTime: '2026-03-02T09:00:00Z',
    latitude: 42.65,
    longitude: -73.75,
    street: '',
    city: '',
    region: '',
    postalCode: '',
    message: '',
    externalId: 'a',
    isNew: false,
    statusMessage: '',
  };
  const path = { gps_provider: 'fleet' };
  const body = [ping, { ...ping, externalId: 'b', latitude: 120 }];
  const answers = tenant.call(dispatch.gpsPings.create, { path, body });
  expect(answers.map((one) => [one.externalId, one.status])).toEqual([
    ['a', 'Success'],
    ['b', 'Fail'],
  ]);
  expect(tenant.store.collection('gps-ping').find()).toMatchObject([
    { unitId: 'van-1', provider: 'fleet' },
  ]);
});

test('a technician is tracked to an appointment of theirs only', () => {
  const { tenant, ids, book } = openSmallCompany();
  const job = book({ appointments: [{ ...morning, technicianIds: [ids.ada] }] });
  const track = (technicianId: number) =>
    tenant.call(dispatch.technicianTracking.get, {
      query: { technicianId, appointmentId: job.firstAppointmentId },
    });
  expect(new URL(track(ids.ada).technicianTrackingUrl).protocol).toBe('https:');
  expect(() => track(ids.grace)).toThrow(wrong('technicianId'));
});
