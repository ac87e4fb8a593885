import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';

/** A number that can be dialled. */
export interface Phone {
  /** International form without blanks: `+12125550142`. */
  readonly e164: string;
  readonly extension?: string;
}

const DEFAULT_COUNTRY: CountryCode = 'US';

/** North American numbers: neither the area code nor the exchange starts with 0 or 1. */
const NORTH_AMERICAN = /^\+1[2-9]\d{2}[2-9]\d{6}$/;

const ALL_DIGITS_EQUAL = /^(\d)\1*$/;

/**
 * The phone number in the text, or undefined where it cannot be dialled (7 digits, all digits
 * equal, words). Numbers reserved for fiction (555-01xx) count: their form is right, and whether a
 * number is in service is not for us to say.
 */
export function normalizePhone(text: string): Phone | undefined {
  const parsed = parsePhoneNumberFromString(text.trim(), DEFAULT_COUNTRY);
  if (parsed === undefined || !parsed.isPossible()) return undefined;
  if (ALL_DIGITS_EQUAL.test(parsed.nationalNumber)) return undefined;
  if (parsed.countryCallingCode === '1' && !NORTH_AMERICAN.test(parsed.number)) return undefined;
  return parsed.ext === undefined
    ? { e164: parsed.number }
    : { e164: parsed.number, extension: parsed.ext };
}

/** The number as people write it, with its extension: `+12125550142 ext. 4`. */
export function formatPhone(phone: Phone): string {
  return phone.extension === undefined ? phone.e164 : `${phone.e164} ext. ${phone.extension}`;
}
