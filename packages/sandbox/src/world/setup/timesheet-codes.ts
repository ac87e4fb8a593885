import type { TimesheetCodeResponse } from '@truckroll/contract/types/payroll';
import type { Scene } from '../scene.ts';

const CODES: readonly (readonly [code: string, description: string])[] = [
  ['MEET', 'Meeting'],
  ['TRAIN', 'Training'],
  ['VAN', 'Van maintenance'],
];

/** The codes under which time away from jobs is booked. */
export function setUpTimesheetCodes(scene: Scene): readonly TimesheetCodeResponse[] {
  return CODES.map(([code, description]) => {
    const createdOn = scene.setUpTime();
    return scene.ledger.add<TimesheetCodeResponse>('timesheet-code', {
      id: scene.ledger.nextId(),
      code,
      description,
      type: 'Paid',
      applicableEmployeeType: 'Technician',
      rateInfo: { hourlyRate: 'EmployeeHourlyRate', customHourlyRate: null, rateMultiplier: 1 },
      createdOn,
      modifiedOn: createdOn,
      active: true,
    });
  });
}
