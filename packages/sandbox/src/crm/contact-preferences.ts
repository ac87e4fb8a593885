import type {
  ContactPreferenceResponse,
  ContactPreferenceTypeResponse,
} from '@truckroll/contract/types/crm';
import type { ResourceHandlers } from '../operations/handler.ts';
import { invalid, notFound } from '../operations/operation-error.ts';
import { type GenericCall, answer, findRecord } from '../resource/index.ts';
import type { TenantStore } from '../store/collection.ts';
import { type ContactPreference, crmRecords } from './records.ts';

/**
 * What a contact method can say yes or no to. documented: all are of type Bool.
 * assumed: their names, which follow the preferences that numbered contacts carry.
 */
export const preferenceTypes: readonly ContactPreferenceTypeResponse[] = [
  preferenceType(1, 'JobReminders', 'Reminders of coming appointments'),
  preferenceType(2, 'MarketingUpdates', 'Offers and news'),
  preferenceType(3, 'InvoiceNotification', 'Notices of new invoices'),
  preferenceType(4, 'StatementNotification', 'Notices of new statements'),
];

export const contactPreferences: ResourceHandlers<'crm', 'contactPreferences'> = {
  list(call) {
    const methodId = methodOf(call);
    return answer(preferenceTypes.map((type) => shown(call.store, methodId, type)));
  },
  get(call) {
    const methodId = methodOf(call);
    return answer(shown(call.store, methodId, typeOf(call.path.preferenceName)));
  },
  update(call) {
    const methodId = methodOf(call);
    const type = typeOf(call.path.preferenceName);
    if (call.body.value !== undefined) write(call.store, methodId, type.name, call.body.value);
    return answer(shown(call.store, methodId, type));
  },
};

/** Forgets what a contact method said to its preferences. */
export function removePreferencesOf(store: TenantStore, contactMethodId: string): void {
  const preferences = crmRecords(store, 'contact-preference');
  for (const { id } of preferences.find({
    where: [{ field: 'contactMethodId', is: 'eq', value: contactMethodId }],
  })) {
    preferences.remove(id);
  }
}

function preferenceType(
  number: number,
  name: string,
  description: string,
): ContactPreferenceTypeResponse {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return { id, name, description, dataType: 'Bool' };
}

function typeOf(name: string): ContactPreferenceTypeResponse {
  const type = preferenceTypes.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!type) throw notFound(`Preference ${name}`);
  return type;
}

function methodOf(call: GenericCall): string {
  const parent = { collection: 'contact', field: 'contactId', parameter: 'contactId' };
  return String(findRecord(call, 'contact-method', { parent, parameter: 'contactMethodId' }).id);
}

function kept(store: TenantStore, methodId: string, name: string): ContactPreference | undefined {
  return crmRecords(store, 'contact-preference').first([
    { field: 'contactMethodId', is: 'eq', value: methodId },
    { field: 'name', is: 'eq', value: name },
  ]);
}

function shown(
  store: TenantStore,
  methodId: string,
  type: ContactPreferenceTypeResponse,
): ContactPreferenceResponse {
  const value = kept(store, methodId, type.name)?.value ?? null;
  return { name: type.name, dataType: type.dataType, value };
}

function write(store: TenantStore, methodId: string, name: string, text: string): void {
  const value = text.toLowerCase();
  // assumed: a Bool preference takes no other words.
  if (value !== 'true' && value !== 'false') {
    throw invalid('value', `The value '${text}' is not valid for ${name}.`);
  }
  const preferences = crmRecords(store, 'contact-preference');
  const known = kept(store, methodId, name);
  if (known) preferences.update(known.id, { value });
  else preferences.insert({ id: crypto.randomUUID(), contactMethodId: methodId, name, value });
}
