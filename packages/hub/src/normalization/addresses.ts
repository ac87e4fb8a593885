import { capitalize, isSingleCase, lowerCase } from './letter-case.ts';
import { STATE_CODES } from './states.ts';
import { collapse, comparable } from './text.ts';

/** A postal address; a part that was not given is an empty string. */
export interface Address {
  readonly street: string;
  readonly unit: string;
  readonly city: string;
  readonly state: string;
  /** Five digits or ZIP+4 where the text has that form, otherwise as typed. */
  readonly zip: string;
  readonly country: string;
}

export const DEFAULT_COUNTRY = 'USA';

const DIRECTIONS = /^(ne|nw|se|sw)$/;

/** Tidies every part; nothing is looked up or guessed. Doing it twice changes nothing. */
export function normalizeAddress(parts: Partial<Address>): Address {
  return {
    street: repairCase(collapse(parts.street ?? '')),
    unit: collapse(parts.unit ?? ''),
    city: repairCase(collapse(parts.city ?? '')),
    state: normalizeState(collapse(parts.state ?? '')),
    zip: normalizeZip(collapse(parts.zip ?? '')),
    country: collapse(parts.country ?? '') || DEFAULT_COUNTRY,
  };
}

/** Whether a technician could be sent there: every part but the unit is known. */
export function isCompleteAddress(address: Address): boolean {
  return [address.street, address.city, address.state, address.zip].every((part) => part !== '');
}

function repairCase(text: string): string {
  if (!isSingleCase(text)) return text;
  return lowerCase(text)
    .split(' ')
    .map((word) => (DIRECTIONS.test(word) ? word.toUpperCase() : capitalizeParts(word)))
    .join(' ');
}

function capitalizeParts(word: string): string {
  return word.split('-').map(capitalize).join('-');
}

function normalizeState(text: string): string {
  const code = STATE_CODES[comparable(text)];
  if (code !== undefined) return code;
  return /^[a-z]{2}$/i.test(text) ? text.toUpperCase() : text;
}

function normalizeZip(text: string): string {
  const digits = /^(\d{5})(?:[ -]?(\d{4}))?$/.exec(text);
  if (digits === null) return text;
  return digits[2] === undefined ? text : `${digits[1]}-${digits[2]}`;
}
