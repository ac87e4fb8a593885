import type { AddressModel } from '@truckroll/contract/types/crm';
import type { Area } from '../data/areas.ts';
import { BUSINESS_FIRST, BUSINESS_SECOND, FIRST_NAMES, LAST_NAMES } from '../data/names.ts';
import { plainLetters, type Phone } from '../people.ts';
import type { Scene } from '../scene.ts';
import type { Random } from '../random.ts';

/** Somebody who may become a customer. */
export interface Person {
  readonly name: string;
  readonly isBusiness: boolean;
  readonly phone: Phone;
  readonly email: string | undefined;
  readonly address: PlaceOnMap;
}

/** An address and the part of town it is in. */
export interface PlaceOnMap extends Required<AddressModel> {
  readonly unit: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly zone: string;
}

const MAIL_HOSTS: readonly string[] = ['example.com', 'example.org', 'example.net'];
const SHARE_OF_BUSINESSES = 0.12;
const SHARE_WITH_EMAIL = 0.78;
/** How far from the middle of a zip code's area an address may lie, in degrees. */
const SPREAD = 0.008;

export function imaginePerson(
  { random, company }: Pick<Scene, 'random' | 'company'>,
  nextPhone: () => Phone,
  place: number,
): Person {
  const isBusiness = random.chance(SHARE_OF_BUSINESSES);
  const [first, last] = isBusiness
    ? [random.pick(BUSINESS_FIRST), random.pick(BUSINESS_SECOND)]
    : [random.pick(FIRST_NAMES), random.pick(LAST_NAMES)];
  const host = random.pick(MAIL_HOSTS);
  // The place in the row of all persons keeps addresses of people of one name apart.
  const email = `${plainLetters(first)}.${plainLetters(last)}${place}@${host}`;
  return {
    name: `${first} ${last}`,
    isBusiness,
    phone: nextPhone(),
    email: random.chance(SHARE_WITH_EMAIL) ? email : undefined,
    address: imagineAddress({ random, company }),
  };
}

export function imagineAddress({ random, company }: Pick<Scene, 'random' | 'company'>): PlaceOnMap {
  const area = random.pick(company.areas);
  return {
    street: `${houseNumber(random, area)} ${random.pick(area.streets)}`,
    unit: unitText(random, area),
    city: area.city,
    state: area.state,
    zip: area.zip,
    country: 'USA',
    latitude: nearby(random, area.latitude),
    longitude: nearby(random, area.longitude),
    zone: area.zone,
  };
}

function houseNumber(random: Random, area: Area): string {
  if (area.hyphenated) {
    return `${random.whole(20, 99)}-${String(random.whole(1, 60)).padStart(2, '0')}`;
  }
  return String(random.whole(2, 980));
}

function unitText(random: Random, area: Area): string | null {
  if (!random.chance(area.apartments ? 0.85 : 0.35)) return null;
  return `Apt ${random.whole(1, 9)}${random.pick(['A', 'B', 'C', 'D', 'F', 'R'])}`;
}

function nearby(random: Random, degrees: number): number {
  return Math.round((degrees + (random.fraction() * 2 - 1) * SPREAD) * 1e6) / 1e6;
}
