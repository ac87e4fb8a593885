import { contract } from '@truckroll/contract';
import type { CreateTechnicianShiftRequest } from '@truckroll/contract/types/dispatch';
import { describe, expect, test } from 'vitest';
import { openSmallCompany } from '../testing/small-company.ts';

const { technicianShifts } = contract.dispatch;

function open() {
  const company = openSmallCompany();
  const create = (changes: Partial<CreateTechnicianShiftRequest> = {}) =>
    company.tenant.call(technicianShifts.create, {
      body: {
        technicianIds: [company.ids.ada],
        shiftType: 'Normal',
        title: 'Day',
        start: '2026-03-06T08:00:00',
        end: '2026-03-06T16:00:00',
        repeatType: 'Never',
        ...changes,
      },
    }).technicianShifts;
  const starts = (changes: Partial<CreateTechnicianShiftRequest>) =>
    create(changes).map((shift) => shift.start);
  return { ...company, create, starts };
}

function refused(status: number, field: string) {
  return expect.objectContaining({ status, errors: { [field]: expect.anything() } });
}

describe('making shifts', () => {
  test('a shift without an offset is by the wall clock, one with an offset is not', () => {
    const { create } = open();
    expect(create()[0]).toMatchObject({
      start: '2026-03-06T13:00:00.000Z',
      end: '2026-03-06T21:00:00.000Z',
      active: true,
    });
    const times = { start: '2026-03-06T08:00:00Z', end: '2026-03-06T16:00:00Z' };
    expect(create(times)[0]?.start).toBe('2026-03-06T08:00:00.000Z');
  });

  test('there is one shift for each technician and each day it is repeated', () => {
    const { ids, create } = open();
    const shifts = create({
      technicianIds: [ids.ada, ids.grace],
      repeatType: 'Daily',
      repeatEndDate: '2026-03-08',
    });
    expect(shifts.map((shift) => shift.technicianId)).toEqual([
      ...Array<number>(3).fill(ids.ada),
      ...Array<number>(3).fill(ids.grace),
    ]);
  });

  test('daily shifts keep their hours where summer time begins', () => {
    const { starts } = open();
    expect(starts({ repeatType: 'Daily', repeatEndDate: '2026-03-09' })).toEqual([
      '2026-03-06T13:00:00.000Z',
      '2026-03-07T13:00:00.000Z',
      '2026-03-08T12:00:00.000Z',
      '2026-03-09T12:00:00.000Z',
    ]);
  });

  test('daily shifts keep their hours where summer time ends', () => {
    const { create } = open();
    const shifts = create({
      start: '2026-10-31T20:00:00',
      end: '2026-11-01T04:00:00',
      repeatType: 'Daily',
      repeatEndDate: '2026-11-01',
    });
    expect(shifts.map((shift) => [shift.start, shift.end])).toEqual([
      ['2026-11-01T00:00:00.000Z', '2026-11-01T09:00:00.000Z'],
      ['2026-11-02T01:00:00.000Z', '2026-11-02T09:00:00.000Z'],
    ]);
  });

  test('every second day leaves one out', () => {
    const { starts } = open();
    const days = starts({ repeatType: 'Daily', repeatInterval: 2, repeatEndDate: '2026-03-10' });
    expect(days.map((start) => start.slice(8, 10))).toEqual(['06', '08', '10']);
  });

  test('weekly shifts fall on the named days of every so many weeks', () => {
    const { starts } = open();
    const weekly = { repeatType: 'Weekly', repeatEndDate: '2026-03-27' } as const;
    const days = (changes: Partial<CreateTechnicianShiftRequest>) =>
      starts({ ...weekly, ...changes }).map((start) => start.slice(5, 10));
    expect(days({ shiftDays: 'Monday, Fri' })).toEqual([
      '03-06',
      '03-09',
      '03-13',
      '03-16',
      '03-20',
      '03-23',
      '03-27',
    ]);
    expect(days({})).toEqual(['03-06', '03-13', '03-20', '03-27']);
    expect(days({ repeatInterval: 2 })).toEqual(['03-06', '03-20']);
  });

  test('wrong requests are refused by field', () => {
    const { create } = open();
    expect(() => create({ technicianIds: [1] })).toThrow(refused(400, 'technicianIds'));
    expect(() => create({ technicianIds: [] })).toThrow(refused(400, 'technicianIds'));
    expect(() => create({ end: '2026-03-06T08:00:00' })).toThrow(refused(400, 'end'));
    expect(() => create({ end: '2026-03-09T08:00:00' })).toThrow(refused(400, 'end'));
    expect(() => create({ repeatType: 'Weekly', shiftDays: 'Someday' })).toThrow(
      refused(400, 'shiftDays'),
    );
    expect(() => create({ repeatType: 'Daily', repeatInterval: 0 })).toThrow(
      refused(400, 'repeatInterval'),
    );
    expect(() => create({ repeatType: 'Daily', repeatEndDate: '2126-01-01' })).toThrow(
      refused(400, 'repeatEndDate'),
    );
  });
});

describe('shifts that are there', () => {
  test('they are found by technician, kind, time and words', () => {
    const { tenant, ids, create } = open();
    const [day] = create({ note: 'On the lake' });
    create({ technicianIds: [ids.grace], shiftType: 'TimeOff', start: '2026-03-05T08:00:00' });
    const queries = [
      { technicianId: ids.ada },
      { shiftType: 'Normal' },
      { startsOnOrAfter: '2026-03-06T08:00:00' },
      { noteContains: 'LAKE', titleContains: 'day' },
    ] as const;
    for (const query of queries) {
      const { data } = tenant.call(technicianShifts.list, { query });
      expect([query, data.map((shift) => shift.id)]).toEqual([query, [day?.id]]);
    }
    const none = tenant.call(technicianShifts.list, { query: { endsOnOrBefore: '2026-03-06' } });
    expect(none.data).toEqual([]);
  });

  test('a change touches the named members only', () => {
    const { tenant, create } = open();
    const [shift] = create();
    const path = { id: shift?.id ?? 0 };
    const body = { end: '2026-03-06T12:00:00', title: 'Half' };
    expect(tenant.call(technicianShifts.update, { path, body }).technicianShifts).toEqual([
      { ...shift, title: 'Half', end: '2026-03-06T17:00:00.000Z' },
    ]);
    const backwards = { path, body: { start: '2026-03-07T08:00:00' } };
    expect(() => tenant.call(technicianShifts.update, backwards)).toThrow(refused(400, 'end'));
  });

  test('a deleted shift is listed as inactive and cannot be deleted again', () => {
    const { tenant, create } = open();
    const id = create()[0]?.id ?? 0;
    expect(tenant.call(technicianShifts.delete, { path: { id } }).id).toBe(id);
    expect(tenant.call(technicianShifts.list, {}).data).toEqual([]);
    const inactive = tenant.call(technicianShifts.list, { query: { active: 'False' } });
    expect(inactive.data.map((shift) => shift.id)).toEqual([id]);
    expect(() => tenant.call(technicianShifts.delete, { path: { id } })).toThrow(
      expect.objectContaining({ status: 404 }),
    );
  });

  test('a bulk delete takes the shifts that lie between two times', () => {
    const { tenant, create } = open();
    const shifts = create({ repeatType: 'Daily', repeatEndDate: '2026-03-09' });
    const body = { start: '2026-03-07T00:00:00', end: '2026-03-09T00:00:00' };
    const { deletedIds } = tenant.call(technicianShifts.bulkDelete, { body });
    expect(deletedIds).toEqual([shifts[1]?.id, shifts[2]?.id]);
    expect(tenant.call(technicianShifts.list, {}).data).toHaveLength(2);
  });
});
