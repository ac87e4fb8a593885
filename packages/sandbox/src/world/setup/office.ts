import type { EmployeeResponse, TagTypeResponse } from '@truckroll/contract/types/settings';
import type { TimesheetCodeResponse } from '@truckroll/contract/types/payroll';
import { entryAt } from '../random.ts';
import type { Scene } from '../scene.ts';
import type { Zone } from '../../dispatch/records.ts';
import { setUpAccounting, type Accounting } from './accounting.ts';
import { setUpBookingProviders, type KnownProvider } from './booking-providers.ts';
import { setUpBusinessUnits, type BusinessUnits } from './business-units.ts';
import { setUpCampaigns, type KnownCampaign } from './campaigns.ts';
import { setUpEmployees, usersOf } from './employees.ts';
import { setUpArrivalWindows } from './hours.ts';
import { setUpJobTypes, type KnownJobType } from './job-types.ts';
import { setUpMembershipTypes, type KnownPlan } from './membership-types.ts';
import { setUpPricebook, type Pricebook } from './pricebook.ts';
import { setUpProjects } from './projects.ts';
import { setUpReasons, type Reasons } from './reasons.ts';
import { setUpSkills } from './skills.ts';
import { setUpTagTypes } from './tag-types.ts';
import { setUpTeams } from './teams.ts';
import { setUpTechnicians, type KnownTechnician } from './technicians.ts';
import { setUpTimesheetCodes } from './timesheet-codes.ts';
import { setUpUserRoles } from './user-roles.ts';
import { setUpZones } from './zones.ts';

/** Everything that is in place before the first customer calls. */
export interface Office {
  readonly businessUnits: BusinessUnits;
  readonly tagTypes: ReadonlyMap<string, TagTypeResponse>;
  readonly employees: readonly EmployeeResponse[];
  /** User ids of those who take calls, and of those who send technicians out. */
  readonly callTakers: readonly number[];
  readonly dispatchers: readonly number[];
  readonly technicians: readonly KnownTechnician[];
  readonly zones: ReadonlyMap<string, Zone>;
  readonly jobTypes: readonly KnownJobType[];
  readonly campaigns: readonly KnownCampaign[];
  readonly providers: readonly KnownProvider[];
  readonly reasons: Reasons;
  readonly pricebook: Pricebook;
  readonly accounting: Accounting;
  readonly plans: readonly KnownPlan[];
  readonly timesheetCodes: readonly TimesheetCodeResponse[];
}

export function setUpOffice(scene: Scene): Office {
  const tagTypes = setUpTagTypes(scene);
  const businessUnits = setUpBusinessUnits(scene);
  const roles = setUpUserRoles(scene);
  const employees = setUpEmployees(scene, roles);
  const owner = entryAt(employees, 0).userId;
  const zones = setUpZones(scene, businessUnits, owner);
  const technicians = setUpTechnicians(scene, { businessUnits, roles, zones });
  const jobTypes = setUpJobTypes(scene, businessUnits);
  setUpSkills(scene, technicians, jobTypes);
  setUpTeams(scene, technicians, owner);
  setUpArrivalWindows(scene, businessUnits);
  setUpProjects(scene, owner);
  return {
    businessUnits,
    tagTypes,
    employees,
    callTakers: usersOf(employees, 'CSR'),
    dispatchers: usersOf(employees, 'Dispatch'),
    technicians,
    zones,
    jobTypes,
    campaigns: setUpCampaigns(scene),
    providers: setUpBookingProviders(scene),
    reasons: setUpReasons(scene),
    pricebook: setUpPricebook(scene, owner),
    accounting: setUpAccounting(scene),
    plans: setUpMembershipTypes(scene, owner),
    timesheetCodes: setUpTimesheetCodes(scene),
  };
}
