import type {
  InvoiceResponse,
  DetailedPaymentResponse,
} from '@truckroll/contract/types/accounting';
import type { CallReasonResponse } from '@truckroll/contract/types/jbce';
import type { CampaignResponse } from '@truckroll/contract/types/marketing';
import type {
  CustomerMembershipResponse,
  MembershipTypeResponse,
} from '@truckroll/contract/types/memberships';
import type {
  CategoryResponse,
  EquipmentResponse,
  MaterialResponse,
  ServiceGetResponse,
} from '@truckroll/contract/types/pricebook';
import type { EstimateResponse } from '@truckroll/contract/types/sales';
import type {
  BusinessUnitResponse,
  EmployeeResponse,
  TagTypeResponse,
  UserRoleResponse,
} from '@truckroll/contract/types/settings';
import type { CrmCollection, CrmRecord } from '../crm/records.ts';
import type { dispatchRecords } from '../dispatch/records.ts';
import type { jpmRecords } from '../jpm/records.ts';
import type { Collection, StoredRecord } from '../store/collection.ts';
import type { Kept } from '../store/kept.ts';
import type { Store } from '../store/open-store.ts';
import type { Environment } from '../store/tenant-store.ts';

type JpmCollection = Parameters<typeof jpmRecords>[1];
type DispatchCollection = Parameters<typeof dispatchRecords>[1];

/** Records whose shape is an answer of the contract and nothing more. */
interface PlainRecords {
  'business-unit': BusinessUnitResponse;
  employee: EmployeeResponse;
  'user-role': UserRoleResponse;
  'tag-type': TagTypeResponse;
  campaign: CampaignResponse;
  'call-reason': CallReasonResponse;
  invoice: InvoiceResponse;
  payment: DetailedPaymentResponse;
  estimate: EstimateResponse;
  membership: CustomerMembershipResponse;
  'membership-type': MembershipTypeResponse;
  category: CategoryResponse;
  service: ServiceGetResponse;
  material: MaterialResponse;
  equipment: EquipmentResponse;
}

/** The kinds of records that have a type here, by the name of their collection. */
export type RecordKind = CrmCollection | JpmCollection | DispatchCollection | keyof PlainRecords;

/** One kind of record of one tenant, each record in the shape of the contract. */
export type RecordsOf<Kind extends RecordKind> = Kind extends CrmCollection
  ? Collection<CrmRecord<Kind>>
  : Kind extends JpmCollection
    ? ReturnType<typeof jpmRecords<Kind>>
    : Kind extends DispatchCollection
      ? ReturnType<typeof dispatchRecords<Kind>>
      : Kind extends keyof PlainRecords
        ? Collection<Kept<PlainRecords[Kind]> & StoredRecord>
        : never;

/** A tenant in one of the environments. */
export interface TenantPlace {
  readonly environment: Environment;
  readonly tenantId: number;
}

/**
 * The records of a kind, to read and to write without HTTP. Writing asks for no scope and keeps
 * none of the rules an operation keeps.
 */
export function recordsOf<Kind extends RecordKind>(
  store: Store,
  kind: Kind,
  { environment, tenantId }: TenantPlace,
): RecordsOf<Kind> {
  // The records' own types hold for what the sandbox itself writes.
  return store.tenant(environment, tenantId).collection(kind) as unknown as RecordsOf<Kind>;
}
