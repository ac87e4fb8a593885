import type { CustomerResponse, LocationResponse } from '@truckroll/contract/types/crm';
import type { ExportCustomerContactResponse } from '@truckroll/contract/types/crm';
import type { BulkLoad } from '../../store/bulk-load.ts';
import { quickTime } from './quick-time.ts';
import { entryAt } from '../random.ts';
import type { Draw } from './draw.ts';
import type { Households } from './households.ts';
import type { LargeOffice } from './office.ts';
import { customerMs, firstLocationOf, ownerOf, WITH_SECOND, type LargePlan } from './plan.ts';
import { gap, template } from './template.ts';

/** What all writers of a large world share. */
export interface LargeStory {
  readonly plan: LargePlan;
  readonly office: LargeOffice;
  readonly households: Households;
  readonly draw: Draw;
}

const ASKED_OWNER = 31;
const ASKED_STAFF = 32;
const ASKED_MOBILE = 33;
/** A second location is added so long after the last customer of its group came. */
const LATER_MS = 40;

const CUSTOMER = template<
  'id' | 'active' | 'name' | 'type' | 'address' | 'createdOn' | 'createdById'
>({
  id: gap('id'),
  active: gap('active'),
  name: gap('name'),
  type: gap('type'),
  address: gap('address'),
  customFields: [],
  balance: 0,
  taxExempt: false,
  tagTypeIds: [],
  doNotMail: false,
  doNotService: false,
  nationalAccount: false,
  createdOn: gap('createdOn'),
  createdById: gap('createdById'),
  modifiedOn: gap('createdOn'),
  mergedToId: null,
  paymentTermId: null,
  creditLimit: null,
  creditLimitBalance: null,
  externalData: [],
} satisfies CustomerResponse);

const LOCATION = template<
  | 'id'
  | 'customerId'
  | 'active'
  | 'name'
  | 'address'
  | 'createdOn'
  | 'createdById'
  | 'zoneId'
  | 'taxZoneId'
>({
  id: gap('id'),
  customerId: gap('customerId'),
  active: gap('active'),
  name: gap('name'),
  address: gap('address'),
  customFields: [],
  createdOn: gap('createdOn'),
  createdById: gap('createdById'),
  modifiedOn: gap('createdOn'),
  mergedToId: null,
  zoneId: gap('zoneId'),
  taxExempt: false,
  tagTypeIds: [],
  externalData: [],
  taxZoneId: gap('taxZoneId'),
} satisfies LocationResponse);

const CONTACT = template<'id' | 'type' | 'value' | 'digits' | 'createdOn' | 'customerId'>({
  id: gap('id'),
  type: gap('type'),
  value: gap('value'),
  memo: null,
  modifiedOn: gap('createdOn'),
  phoneSettings: { phoneNumber: gap('digits'), doNotText: false },
  createdOn: gap('createdOn'),
  preferences: {
    jobRemindersEnabled: true,
    marketingUpdatesEnabled: true,
    invoiceStatementNotification: true,
    invoiceNotification: true,
    statementNotification: true,
  },
  customerId: gap('customerId'),
  active: true,
} satisfies ExportCustomerContactResponse);

export function writeCustomers(
  { plan, office, households, draw }: LargeStory,
  load: BulkLoad,
): void {
  const write = load.writerOf('customer');
  for (let place = 0; place < plan.customers; place += 1) {
    const id = plan.customerIds + place;
    const { name, isBusiness, isActive } = households.household(place);
    const { postal, onMap, area } = households.place(firstLocationOf(place));
    const createdOn = quickTime(customerMs(plan, place));
    const body = CUSTOMER.text({
      id,
      active: String(isActive),
      name,
      type: isBusiness ? '"Commercial"' : '"Residential"',
      address: `{${postal},${onMap}}`,
      createdOn: `"${createdOn}"`,
      createdById: staffMember(office, draw, place),
    });
    write({
      id,
      body,
      isActive,
      createdOn,
      modifiedOn: createdOn,
      hot: { externalId: null, 'address.zip': area.zip },
    });
  }
}

export function writeLocations(story: LargeStory, load: BulkLoad): void {
  const { plan, office, households, draw } = story;
  const write = load.writerOf('location');
  for (let place = 0; place < plan.locations; place += 1) {
    const id = plan.locationIds + place;
    const owner = ownerOf(place);
    const customer = 'customer' in owner ? owner.customer : secondOwner(draw, owner.group);
    const lastMs =
      'customer' in owner ? customerMs(plan, owner.customer) : groupMs(plan, owner.group);
    const createdOn = quickTime(lastMs);
    const { name, isActive } = households.household(customer);
    const { postal, onMap, area } = households.place(place);
    const customerId = plan.customerIds + customer;
    const body = LOCATION.text({
      id,
      customerId,
      active: String(isActive),
      name,
      address: `{${postal},${onMap}}`,
      createdOn: `"${createdOn}"`,
      createdById: staffMember(office, draw, customer),
      zoneId: office.zoneIds.get(area.zip) ?? 'null',
      taxZoneId: office.taxZoneId,
    });
    write({
      id,
      body,
      isActive,
      createdOn,
      modifiedOn: createdOn,
      hot: { customerId, 'address.zip': area.zip },
    });
  }
}

export function writeContacts({ plan, households, draw }: LargeStory, load: BulkLoad): void {
  const write = load.writerOf('customer-contact');
  for (let place = 0; place < plan.customers; place += 1) {
    const customerId = plan.customerIds + place;
    const createdOn = quickTime(customerMs(plan, place));
    const row = { isActive: true, createdOn, modifiedOn: createdOn };
    const id = plan.contactIds + 2 * place;
    const phone = households.phone(place);
    const isMobile = draw.fraction(place, ASKED_MOBILE) < 0.7;
    const common = { createdOn: `"${createdOn}"`, customerId };
    const phoneBody = CONTACT.text({
      ...common,
      id,
      type: isMobile ? '"MobilePhone"' : '"Phone"',
      value: `"${phone.typed}"`,
      digits: `"${phone.digits}"`,
    });
    write({
      ...row,
      id,
      body: phoneBody,
      hot: { customerId, 'phoneSettings.phoneNumber': phone.digits },
    });
    const email = households.email(place);
    if (email === null) continue;
    // assumed: as for the demo company, an e-mail has empty phone settings.
    const mailBody = CONTACT.text({
      ...common,
      id: id + 1,
      type: '"Email"',
      value: email,
      digits: '""',
    });
    write({
      ...row,
      id: id + 1,
      body: mailBody,
      hot: { customerId, 'phoneSettings.phoneNumber': '' },
    });
  }
}

/** The customer of a group of five who has the second location. */
export function secondOwner(draw: Draw, group: number): number {
  return group * WITH_SECOND + draw.whole(group, ASKED_OWNER, WITH_SECOND);
}

/** When the second location of a group was added. */
export function groupMs(plan: LargePlan, group: number): number {
  return customerMs(plan, group * WITH_SECOND + WITH_SECOND - 1) + LATER_MS;
}

function staffMember({ callTakerIds }: LargeOffice, draw: Draw, place: number): number {
  return entryAt(callTakerIds, draw.whole(place, ASKED_STAFF, callTakerIds.length));
}
