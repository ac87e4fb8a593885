import type { BusinessUnitResponse } from '@truckroll/contract/types/settings';
import type { StoredRecord, TenantStore } from '../../store/collection.ts';
import type { Company } from '../company.ts';
import { JOB_TYPES, type JobTypeFacts } from '../data/job-types.ts';
import { entryAt } from '../random.ts';

/** What jobs refer to, as the tenant has it already. */
export interface LargeOffice {
  readonly jobTypes: readonly LargeJobType[];
  readonly campaignIds: readonly number[];
  readonly callTakerIds: readonly number[];
  readonly technicianIds: readonly number[];
  /** By zip; an area outside of all zones has none. */
  readonly zoneIds: ReadonlyMap<string, number>;
  readonly taxZoneId: number;
  readonly termName: string;
  readonly climate: Company['climate'];
}

export interface LargeJobType {
  readonly id: number;
  readonly facts: JobTypeFacts;
  readonly businessUnit: { readonly id: number; readonly name: string };
  readonly taxRate: number;
  /** What is billed for it. */
  readonly service: {
    readonly id: number;
    readonly code: string;
    readonly displayName: string;
    readonly price: number;
    readonly cost: number;
    readonly hours: number;
  };
}

/** Reads the office of a tenant that holds the demo company. */
export function readOffice(store: TenantStore, { climate }: Company): LargeOffice {
  const all = (name: string) => store.collection(name).find();
  const units = store.collection<StoredRecord & BusinessUnitResponse>('business-unit');
  const services = new Map(all('service').map((service) => [service['code'], service]));
  const types = new Map(all('job-type').map((type) => [type['name'], type]));
  const jobTypes = JOB_TYPES.flatMap((facts) => {
    const type = types.get(facts.name);
    const unit = units.get(entryAt((type?.['businessUnitIds'] ?? []) as readonly number[], 0));
    const service = services.get(facts.services[0]) as unknown as LargeJobType['service'];
    if (type === undefined || unit === undefined || service === undefined) return [];
    const { id, name, defaultTaxRate } = unit;
    const businessUnit = { id, name: name ?? '' };
    return [{ id: Number(type.id), facts, businessUnit, taxRate: defaultTaxRate ?? 0, service }];
  });
  const zones = all('zone').flatMap((zone) =>
    (zone['zips'] as readonly string[]).map((zip) => [zip, Number(zone.id)] as const),
  );
  return {
    climate,
    jobTypes,
    campaignIds: idsOf(all('campaign')),
    callTakerIds: all('employee').map((employee) => Number(employee['userId'])),
    technicianIds: idsOf(all('technician')),
    zoneIds: new Map(zones),
    taxZoneId: entryAt(idsOf(all('tax-zone')), 0),
    termName: String(entryAt(all('payment-term'), 0)['name']),
  };
}

function idsOf(records: readonly StoredRecord[]): number[] {
  return records.map((record) => Number(record.id));
}
