import type { Area } from '../data/areas.ts';
import type { Company } from '../company.ts';
import { BUSINESS_FIRST, BUSINESS_SECOND, FIRST_NAMES, LAST_NAMES } from '../data/names.ts';
import { plainLetters } from '../people.ts';
import { entryAt } from '../random.ts';
import type { Draw } from './draw.ts';

/** Who a customer is; texts are JSON already, quotes included. */
export interface Household {
  readonly name: string;
  readonly isBusiness: boolean;
  readonly isActive: boolean;
}

/** An address as its JSON, and the area it is in. */
export interface Place {
  readonly area: Area;
  /** The members all addresses have, without braces. */
  readonly postal: string;
  /** The members on the map, without braces. */
  readonly onMap: string;
}

export interface Phone {
  readonly digits: string;
  readonly typed: string;
}

/** People, places and numbers by the place of a customer, or of a location, in the whole row. */
export interface Households {
  household(customer: number): Household;
  place(location: number): Place;
  phone(customer: number): Phone;
  /** JSON; null for those who gave none. */
  email(customer: number): string | null;
}

/** What is asked of the draw about a customer. */
const ASKED = { name: 1, first: 2, last: 3, other: 4, active: 5, phone: 6, email: 7 } as const;
/** And about a location. */
const ASKED_PLACE = { area: 11, street: 12, house: 13, unit: 14, latitude: 15 } as const;

const SHARE_OF_BUSINESSES = 0.12;
const SHARE_OF_DOUBLE_NAMES = 0.05;
const SHARE_INACTIVE = 0.02;
const SHARE_WITH_EMAIL = 0.78;
const MAIL_HOSTS = ['example.com', 'example.org', 'example.net'];
/** 555 lines from here on are nobody's; those below are fictional too, but far too few. */
const FIRST_LINE = 2_000;
const LINES = 8_000;
const DEGREES = 0.016;

export function createHouseholds(draw: Draw, { areas, areaCodes }: Company): Households {
  const firsts = FIRST_NAMES.map(plain);
  const lasts = LAST_NAMES.map(plain);
  const mailNames = { first: FIRST_NAMES.map(plainLetters), last: LAST_NAMES.map(plainLetters) };
  const businesses = [BUSINESS_FIRST.map(plain), BUSINESS_SECOND.map(plain)] as const;
  const streets = areas.map((area) => area.streets.map(plain));
  const pick = <T>(list: readonly T[], place: number, question: number) =>
    entryAt(list, draw.whole(place, question, list.length));

  function personName(customer: number): string {
    const last = pick(lasts, customer, ASKED.last);
    const isDouble = draw.fraction(customer, ASKED.other) < SHARE_OF_DOUBLE_NAMES;
    const other = isDouble ? `-${pick(lasts, customer, ASKED.other + 20)}` : '';
    return `"${pick(firsts, customer, ASKED.first)} ${last}${other}"`;
  }

  return {
    household(customer) {
      const isBusiness = draw.fraction(customer, ASKED.name) < SHARE_OF_BUSINESSES;
      const [before, after] = businesses;
      const name = isBusiness
        ? `"${pick(before, customer, ASKED.first)} ${pick(after, customer, ASKED.last)}"`
        : personName(customer);
      return {
        name,
        isBusiness,
        isActive: draw.fraction(customer, ASKED.active) >= SHARE_INACTIVE,
      };
    },
    place(location) {
      const at = draw.whole(location, ASKED_PLACE.area, areas.length);
      const area = entryAt(areas, at);
      const house = 2 + draw.whole(location, ASKED_PLACE.house, 978);
      const street = `${houseText(house, area)} ${pick(entryAt(streets, at), location, ASKED_PLACE.street)}`;
      const flat = draw.whole(location, ASKED_PLACE.unit, area.apartments === true ? 40 : 100);
      const unit = flat < 35 ? `"Apt ${1 + (flat % 9)}${'ABCDFR'.charAt(flat % 6)}"` : 'null';
      const north = draw.fraction(location, ASKED_PLACE.latitude);
      const latitude = (area.latitude + (north - 0.5) * DEGREES).toFixed(6);
      const longitude = (area.longitude + (((north * 1000) % 1) - 0.5) * DEGREES).toFixed(6);
      return {
        area,
        postal:
          `"street":"${street}","unit":${unit},"city":"${area.city}","state":"${area.state}",` +
          `"zip":"${area.zip}","country":"USA"`,
        onMap: `"latitude":${Number(latitude)},"longitude":${Number(longitude)}`,
      };
    },
    phone(customer) {
      const code = pick(areaCodes, customer, ASKED.phone);
      const line = String(FIRST_LINE + draw.whole(customer, ASKED.phone + 20, LINES));
      return { digits: `${code}555${line}`, typed: `(${code}) 555-${line}` };
    },
    email(customer) {
      if (draw.fraction(customer, ASKED.email) >= SHARE_WITH_EMAIL) return null;
      const first = pick(mailNames.first, customer, ASKED.first);
      const last = pick(mailNames.last, customer, ASKED.last);
      return `"${first}.${last}${customer}@${entryAt(MAIL_HOSTS, customer % MAIL_HOSTS.length)}"`;
    },
  };
}

/** A text as it stands between the quotes of JSON. */
function plain(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function houseText(house: number, area: Area): string {
  if (area.hyphenated !== true) return String(house);
  return `${20 + (house % 80)}-${String(1 + (house % 60)).padStart(2, '0')}`;
}
