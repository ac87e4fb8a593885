import type { ContactType, PhoneSettings } from '@truckroll/contract/types/crm';
import { invalid } from '../operations/operation-error.ts';

const contactTypes: readonly ContactType[] = ['Phone', 'Email', 'Fax', 'MobilePhone'];

/** The contact type behind a text that a request declares as any string. Throws 400 otherwise. */
export function toContactType(text: string): ContactType {
  // assumed: enum values are read whatever their case, as in query strings.
  const known = contactTypes.find((type) => type.toLowerCase() === text.toLowerCase());
  if (!known) throw invalid('type', `The value '${text}' is not valid for Type.`);
  return known;
}

/** What a contact says about its phone: its number as bare digits, and whether it takes texts. */
export function phoneSettingsOf(type: ContactType, value: string): PhoneSettings {
  // assumed: the contract requires the settings for e-mails too, where no number can be shown.
  return { phoneNumber: type === 'Email' ? '' : phoneDigits(value), doNotText: false };
}

/** The digits of a number, a North American one without its country code. */
export function phoneDigits(text: string): string {
  const digits = text.replace(/\D/g, '');
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
}
