import type { AppointmentAssignmentResponse } from '@truckroll/contract/types/dispatch';
import type { Appointment } from '../../jpm/records.ts';
import { timeText } from '../calendar.ts';
import { HOUR_MS } from '../life/story.ts';
import { type BackOffice, type Kept } from './back-office.ts';

const CODES: readonly (readonly [name: string, code: string, category: string])[] = [
  ['Regular time', 'REG', 'Timesheet'],
  ['Commission', 'COM', 'Commission'],
  ['Tools', 'TOOL', 'Reimbursement'],
];
/** More assignments than a week has. */
const NEWEST = 150;
const FORTNIGHT_MS = 14 * 24 * HOUR_MS;

/** Pay of the technicians: a payroll each fortnight, and the hours at jobs. */
export function setUpPayroll(back: BackOffice): void {
  const codes = CODES.map(([name, code, earningCategory]) =>
    back.setUp('activity-code', { name, code, earningCategory }),
  );
  back.plan(2, (momentMs) => pay(back, codes, momentMs));
  back.plan(30, (momentMs) => keepHours(back, momentMs));
}

function pay(back: BackOffice, [regular]: readonly Kept[], momentMs: number): void {
  for (const { record } of back.some(back.story.office.technicians)) {
    const employee = { employeeId: record.id, employeeType: 'Technician' };
    const payroll = back.keep(
      'payroll',
      {
        ...employee,
        startedOn: timeText(momentMs - FORTNIGHT_MS),
        endedOn: timeText(momentMs),
        status: 'Approved',
        burdenRate: record.burdenRate,
        managerApprovedOn: timeText(momentMs),
      },
      momentMs,
    );
    const last = back.story.ledger
      .all<AppointmentAssignmentResponse>('appointment-assignment')
      .findLast(({ technicianId }) => technicianId === record.id);
    if (last === undefined) continue;
    const hours = back.random.whole(64, 86);
    const item = {
      ...employee,
      payrollId: payroll.id,
      jobId: last.jobId,
      date: timeText(momentMs),
      activity: regular?.['name'],
      activityCodeId: regular?.id,
      activityCode: regular?.['code'],
      amount: hours * record.hourlyRate,
      grossPayItemType: 'TimesheetTime',
      paidDurationHours: hours,
      paidTimeType: 'Regular',
    };
    back.keep('gross-pay-item', item, momentMs);
  }
}

/** Time sheets of the newest visits that were done and have none yet. */
function keepHours(back: BackOffice, momentMs: number): void {
  const { ledger } = back.story;
  const known = new Set(
    ledger
      .all<{ readonly appointmentId: number }>('job-timesheet')
      .map(({ appointmentId }) => appointmentId),
  );
  const done = ledger
    .all<AppointmentAssignmentResponse>('appointment-assignment')
    .slice(-NEWEST)
    .filter(({ status, appointmentId }) => status === 'Done' && !known.has(appointmentId))
    .slice(-3);
  for (const { jobId, appointmentId, technicianId, modifiedOn } of done) {
    const appointment = ledger
      .all<Appointment>('appointment')
      .findLast(({ id }) => id === appointmentId);
    if (appointment === undefined) continue;
    const sheet = {
      jobId,
      appointmentId,
      technicianId,
      dispatchedOn: timeText(Date.parse(appointment.start) - HOUR_MS / 2),
      arrivedOn: appointment.start,
      doneOn: modifiedOn,
    };
    back.keep('job-timesheet', sheet, momentMs);
  }
}
