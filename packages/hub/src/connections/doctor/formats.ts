import type { Finding } from '@truckroll/hub-contract';
import { hasBlanksAround } from '../blanks.ts';
import { FIELD_FIXES, FIELD_LABELS, type CredentialField } from './fixes.ts';

/** The values of a connection, as typed. */
export type CredentialValues = Readonly<Record<CredentialField, string | null>>;

/** observed: how the values of each field begin; the digit of a secret names its slot. */
const FORMATS: Readonly<Record<CredentialField, { pattern: RegExp; words: string }>> = {
  tenantId: { pattern: /^\d+$/, words: 'is a number' },
  clientId: { pattern: /^cid\.[0-9a-z]+$/, words: 'begins with cid.' },
  clientSecret: { pattern: /^cs[12]\.[0-9a-z]+$/, words: 'begins with cs1. or cs2.' },
  appKey: { pattern: /^ak1\.[0-9a-z]+$/, words: 'begins with ak1.' },
  bookingProviderId: { pattern: /^\d+$/, words: 'is a number' },
};

const FIELDS = Object.keys(FORMATS) as CredentialField[];

/** What the values themselves show, before anything is asked. Never repeats a value. */
export function checkFormats(values: CredentialValues): Finding[] {
  return FIELDS.flatMap((field) => {
    const value = values[field];
    if (value === null) return [];
    if (hasBlanksAround(value)) return [blank(field)];
    if (FORMATS[field].pattern.test(value)) return [];
    return [misshapen(field, value)];
  });
}

function blank(field: CredentialField): Finding {
  return {
    id: `${kebab(field)}-blank`,
    severity: 'error',
    field,
    certainty: 'certain',
    what:
      `The ${FIELD_LABELS[field]} begins or ends with a blank, a line end or an invisible ` +
      'character. It is sent as typed, and ServiceTitan does not ignore it.',
    fix: FIELD_FIXES[field],
  };
}

/** A value in the form of another field was most likely pasted into the wrong one. */
function misshapen(field: CredentialField, value: string): Finding {
  const other = FIELDS.find((name) => /[a-z]/.test(value) && FORMATS[name].pattern.test(value));
  const what =
    other === undefined
      ? `The ${FIELD_LABELS[field]} ${FORMATS[field].words}; this one does not look like it.`
      : `The ${FIELD_LABELS[field]} looks like a ${FIELD_LABELS[other]}.`;
  return {
    id: `${kebab(field)}-format`,
    severity: 'error',
    field,
    certainty: 'likely',
    what,
    fix: FIELD_FIXES[field],
  };
}

function kebab(field: CredentialField): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
