import type { OfficeChoices } from '@truckroll/sandbox-contract';
import { dispatchRecords } from '../dispatch/records.ts';
import { parseTimeSpan } from '../dispatch/time-span.ts';
import { jpmRecords } from '../jpm/records.ts';
import type { TenantStore } from '../store/collection.ts';
import type { Desk } from './desk.ts';
import { dayAt } from './local-day.ts';
import { activeOf, namedIds } from './names.ts';

const MINUTE_MS = 60_000;
const PRIORITIES = ['Low', 'Normal', 'High', 'Urgent'] as const;

/** What the forms of the office offer to choose from. */
export function officeChoices({ store, tenant, now }: Desk): OfficeChoices {
  const reasons = (collection: string) => namedIds(activeOf(store, collection));
  return {
    tenantId: tenant.id,
    tenantName: tenant.name,
    timeZone: tenant.timeZone,
    today: dayAt(now(), tenant.timeZone),
    businessUnits: namedIds(activeOf(store, 'business-unit')),
    campaigns: namedIds(activeOf(store, 'campaign')),
    jobTypes: jobTypesOf(store),
    technicians: activeOf(store, 'technician').map((technician) => ({
      id: Number(technician.id),
      name: String(technician['name']),
      businessUnitId: (technician['businessUnitId'] as number | null | undefined) ?? null,
    })),
    arrivalWindows: arrivalWindowsOf(store),
    callReasons: reasons('call-reason'),
    cancelReasons: reasons('job-cancel-reason'),
    holdReasons: reasons('job-hold-reason'),
  };
}

function jobTypesOf(store: TenantStore): OfficeChoices['jobTypes'] {
  const jobTypes = jpmRecords(store, 'job-type').find({
    where: [{ field: 'active', is: 'eq', value: true }],
    sort: { field: 'name', descending: false },
  });
  return jobTypes.map((jobType) => ({
    id: jobType.id,
    name: jobType.name,
    businessUnitIds: [...(jobType.businessUnitIds ?? [])],
    durationMinutes: Math.round(jobType.duration / 60),
    priority: PRIORITIES.find((priority) => priority === jobType.priority) ?? 'Normal',
  }));
}

function arrivalWindowsOf(store: TenantStore): OfficeChoices['arrivalWindows'] {
  return dispatchRecords(store, 'arrival-window')
    .find({ where: [{ field: 'active', is: 'eq', value: true }] })
    .map((window) => ({
      id: window.id,
      start: window.start.slice(0, 5),
      durationMinutes: parseTimeSpan(window.duration, 'duration') / MINUTE_MS,
    }))
    .toSorted((a, b) => a.start.localeCompare(b.start));
}
