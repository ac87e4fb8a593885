import type {
  ExportCustomerContactResponse,
  ExportLocationContactResponse,
} from '@truckroll/contract/types/crm';
import type { Scene } from '../scene.ts';
import type { Person } from './person.ts';

type ContactFacts = Pick<
  ExportLocationContactResponse,
  'type' | 'value' | 'memo' | 'phoneSettings' | 'preferences'
>;

const PREFERENCES = {
  jobRemindersEnabled: true,
  marketingUpdatesEnabled: true,
  invoiceStatementNotification: true,
  invoiceNotification: true,
  statementNotification: true,
} as const;

/** The ways to reach somebody, kept with the customer and, as separate records, with the location. */
export function addContacts(
  scene: Scene,
  person: Person,
  owner: { readonly customerId: number; readonly locationId: number },
  createdOn: string,
): void {
  for (const facts of contactsOf(scene, person)) {
    const { type, value, memo, phoneSettings, preferences } = facts;
    const ofCustomer: ExportCustomerContactResponse = {
      id: scene.ledger.nextId(),
      type,
      value,
      memo,
      modifiedOn: createdOn,
      phoneSettings,
      createdOn,
      preferences,
      customerId: owner.customerId,
      active: true,
    };
    scene.ledger.add('customer-contact', ofCustomer);
    const ofLocation: ExportLocationContactResponse = {
      id: scene.ledger.nextId(),
      type,
      value,
      memo,
      phoneSettings,
      modifiedOn: createdOn,
      createdOn,
      preferences,
      locationId: owner.locationId,
      active: true,
    };
    scene.ledger.add('location-contact', ofLocation);
  }
}

function contactsOf(scene: Scene, person: Person): ContactFacts[] {
  const phone: ContactFacts = {
    type: scene.random.chance(0.7) ? 'MobilePhone' : 'Phone',
    value: person.phone.typed,
    memo: person.isBusiness ? 'Front desk' : null,
    phoneSettings: { phoneNumber: person.phone.digits, doNotText: scene.random.chance(0.05) },
    preferences: PREFERENCES,
  };
  if (person.email === undefined) return [phone];
  const email: ContactFacts = {
    type: 'Email',
    value: person.email,
    memo: null,
    // assumed: the schema asks for phone settings of every contact, so an e-mail has empty ones.
    phoneSettings: { phoneNumber: '', doNotText: false },
    preferences: PREFERENCES,
  };
  return [phone, email];
}
