import type { Zone } from '../../dispatch/records.ts';
import type { Scene } from '../scene.ts';
import type { BusinessUnits } from './business-units.ts';

/** A zone for each part of town, by its name. Technicians are put on them later. */
export function setUpZones(
  scene: Scene,
  businessUnits: BusinessUnits,
  createdBy: number,
): ReadonlyMap<string, Zone & { technicians: number[] }> {
  const businessUnitIds = Object.values(businessUnits).map((unit) => unit.id);
  const names = [...new Set(scene.company.areas.map((area) => area.zone))];
  const zones = names.map((name) => {
    const areas = scene.company.areas.filter((area) => area.zone === name);
    const createdOn = scene.setUpTime();
    return scene.ledger.add('zone', {
      id: scene.ledger.nextId(),
      active: true,
      name,
      zips: areas.map((area) => area.zip),
      cities: [...new Set(areas.map((area) => area.city))],
      territoryNumbers: [],
      locnNumbers: [],
      createdBy,
      createdOn,
      modifiedOn: createdOn,
      serviceDaysEnabled: false,
      serviceDays: [],
      businessUnits: businessUnitIds,
      technicians: [] as number[],
      serviceDaysIds: [],
    });
  });
  return new Map(zones.map((zone) => [zone.name, zone]));
}
