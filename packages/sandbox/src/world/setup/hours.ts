import type {
  ArrivalWindowConfigurationResponse,
  ArrivalWindowResponse,
  BusinessHourModel,
} from '@truckroll/contract/types/dispatch';
import type { TenantStore } from '../../store/collection.ts';
import type { Company } from '../company.ts';
import { ARRIVAL_WINDOWS } from '../data/office-words.ts';
import type { Scene } from '../scene.ts';
import type { BusinessUnits } from './business-units.ts';

const BUSINESS_HOURS: BusinessHourModel = {
  weekdays: [{ fromHour: 8, toHour: 20 }],
  saturday: [{ fromHour: 8, toHour: 16 }],
  sunday: [],
};

const WINDOW_CONFIGURATION: ArrivalWindowConfigurationResponse['configuration'] =
  'StartTimeOfArrivalWindow';

/** Arrival windows of all business units. */
export function setUpArrivalWindows(scene: Scene, businessUnits: BusinessUnits): void {
  const businessUnitIds = Object.values(businessUnits).map((unit) => unit.id);
  for (const [start, hours] of ARRIVAL_WINDOWS) {
    const window: ArrivalWindowResponse = {
      id: scene.ledger.nextId(),
      start: hoursText(start),
      duration: hoursText(hours),
      businessUnitIds,
      active: true,
    };
    const createdOn = scene.setUpTime();
    scene.ledger.add('arrival-window', { ...window, createdOn, modifiedOn: createdOn });
  }
}

/** The settings that are no records: the company itself, its hours, how windows are meant. */
export function writeSettings(store: TenantStore, company: Company): void {
  store.setSetting('company', { name: company.name, timeZone: company.timeZone });
  store.setSetting('business-hours', BUSINESS_HOURS);
  store.setSetting('arrival-window-configuration', WINDOW_CONFIGURATION);
}

function hoursText(hours: number): string {
  return `${String(hours).padStart(2, '0')}:00:00`;
}
