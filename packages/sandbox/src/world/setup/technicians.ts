import type { TechnicianResponse } from '@truckroll/contract/types/settings';
import { change, type Draft } from '../ledger.ts';
import type { Trade } from '../data/job-types.ts';
import { CREW } from '../data/staff.ts';
import { lineText, loginOf } from '../people.ts';
import { entryAt } from '../random.ts';
import type { Scene } from '../scene.ts';
import type { BusinessUnits } from './business-units.ts';
import { TECHNICIAN_ROLE } from './user-roles.ts';
import type { Zone } from '../../dispatch/records.ts';

/** A technician's record and the place in the roster that decides about shifts. */
export interface KnownTechnician {
  readonly record: Draft<TechnicianResponse>;
  readonly trade: Trade;
  /** Counted from 0 over the whole crew. */
  readonly place: number;
}

interface TechnicianSetup {
  readonly businessUnits: BusinessUnits;
  readonly roles: ReadonlyMap<string, number>;
  readonly zones: ReadonlyMap<string, Zone & { technicians: number[] }>;
}

export function setUpTechnicians(scene: Scene, setup: TechnicianSetup): readonly KnownTechnician[] {
  const zones = [...setup.zones.values()];
  return CREW.map((person, place) => {
    const record = technician(scene, setup, place);
    const zone = entryAt(zones, place % zones.length);
    const second = entryAt(zones, (place + 3) % zones.length);
    zone.technicians.push(record.id);
    second.technicians.push(record.id);
    change(record, { mainZoneId: zone.id, zoneIds: [zone.id, second.id] });
    return { record: scene.ledger.add('technician', record), trade: person.trade, place };
  });
}

function technician(
  scene: Scene,
  setup: TechnicianSetup,
  place: number,
): Draft<TechnicianResponse> {
  const person = entryAt(CREW, place);
  const { random, ledger } = scene;
  const createdOn = scene.setUpTime();
  const [firstName = '', ...rest] = person.name.split(' ');
  const roleId = setup.roles.get(TECHNICIAN_ROLE);
  const phone = lineText(scene.company.areaCode, 40 + place);
  return {
    id: ledger.nextId(),
    userId: ledger.nextId(),
    name: person.name,
    roleIds: roleId === undefined ? [] : [roleId],
    businessUnitId: setup.businessUnits[person.trade].id,
    mainZoneId: null,
    zoneIds: [],
    createdOn,
    modifiedOn: createdOn,
    email: `${loginOf(person.name)}@${scene.company.emailDomain}`,
    phoneNumber: phone,
    loginName: loginOf(person.name),
    home: homeAddress(scene, place),
    dailyGoal: random.whole(12, 24) * 100,
    isManagedTech: true,
    licenseType: person.position === 'Installer' ? 'ManagedInstaller' : 'ManagedTech',
    customFields: [],
    active: true,
    aadUserId: null,
    burdenRate: 18.5,
    team: null,
    jobFilter: 'AllScheduledDispatchedWorking',
    permissions: [],
    accountLocked: false,
    commissionRate: 0,
    currentValue: null,
    firstName,
    lastName: rest.join(' '),
    hourlyRate: random.whole(34, 58),
    jobId: null,
    mobilePhone: phone,
    outboundCallerId: null,
    payrollId: null,
    payrollProfileId: null,
    appoitmentId: null,
    shiftStart: null,
    shiftEnd: null,
    soldByRate: 0,
    startDate: createdOn,
    status: 'Idle',
    skills: [],
    positions: [person.position],
    location: null,
    bio: null,
    memo: null,
  };
}

function homeAddress({ random, company }: Scene, place: number): TechnicianResponse['home'] {
  const area = entryAt(company.areas, (place * 5) % company.areas.length);
  return {
    street: `${random.whole(10, 180)} ${random.pick(area.streets)}`,
    unit: null,
    country: 'USA',
    city: area.city,
    state: area.state,
    zip: area.zip,
    streetAddress: null,
    latitude: area.latitude,
    longitude: area.longitude,
  };
}
