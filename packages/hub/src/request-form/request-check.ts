import type { InquiryInput } from '@truckroll/hub-contract';
import { normalizeEmail } from '../normalization/emails.ts';
import { normalizeName } from '../normalization/names.ts';
import { normalizeMessage } from '../normalization/need.ts';
import { normalizePhone } from '../normalization/phones.ts';

/** What is wrong with a request, by field, in words for the person who wrote it. */
export function checkRequest(input: InquiryInput): Readonly<Record<string, readonly string[]>> {
  const errors: Record<string, readonly string[]> = {};
  if (normalizeName(input.name ?? '') === undefined) errors['name'] = ['Please tell us your name.'];
  if (normalizePhone(input.phone ?? '') === undefined) {
    errors['phone'] = ['Please give a phone number with area code, such as 212 555 0142.'];
  }
  const email = input.email?.trim() ?? '';
  if (email !== '' && normalizeEmail(email) === undefined) {
    errors['email'] = ['This is not an e-mail address. Correct it or leave it out.'];
  }
  if (normalizeMessage(input.message ?? '') === '') {
    errors['message'] = ['Please tell us what is wrong.'];
  }
  return errors;
}
