import { AREAS, type Area } from './data/areas.ts';
import { CHICAGO, PHOENIX, TAMPA } from './data/more-areas.ts';
import { AREA_CODES } from './data/phones.ts';
import type { Season } from './data/job-types.ts';

/** A fictional contractor whose books a sandbox holds. */
export interface Company {
  readonly name: string;
  readonly officialName: string;
  readonly phone: string;
  readonly emailDomain: string;
  /** IANA name, for example `America/New_York`. */
  readonly timeZone: string;
  readonly currency: 'USD';
  readonly address: {
    readonly street: string;
    readonly unit: string;
    readonly city: string;
    readonly state: string;
    readonly zip: string;
    readonly country: 'USA';
  };
  /** On the map, where the office is. */
  readonly latitude: number;
  readonly longitude: number;
  /** Sales tax where the company works, all rates together, and what it is called. */
  readonly taxRate: number;
  readonly taxZone: string;
  readonly taxName: string;
  /** The area code of the technicians' phones. */
  readonly areaCode: string;
  /** Those of customers' phones, the city's own first. */
  readonly areaCodes: readonly string[];
  readonly areas: readonly Area[];
  /** How much more often, or less, a season's work is asked for than in New York. */
  readonly climate: Readonly<Partial<Record<Season, number>>>;
}

const newYork: Company = {
  name: 'Five Boroughs Home Services',
  officialName: 'Five Boroughs Home Services LLC',
  phone: '+12125550100',
  emailDomain: 'fiveboroughs.example.com',
  timeZone: 'America/New_York',
  currency: 'USD',
  address: {
    street: '31-10 Thomson Ave',
    unit: 'Suite 200',
    city: 'Long Island City',
    state: 'NY',
    zip: '11101',
    country: 'USA',
  },
  latitude: 40.7443,
  longitude: -73.9372,
  /** State, city and district rates together. */
  taxRate: 0.08875,
  taxZone: 'New York City',
  taxName: 'NYC sales tax',
  areaCode: '917',
  areaCodes: AREA_CODES,
  areas: AREAS,
  climate: {},
};

const chicago: Company = {
  ...newYork,
  name: 'Lakeshore Comfort',
  officialName: 'Lakeshore Comfort Inc.',
  phone: '+13125550100',
  emailDomain: 'lakeshorecomfort.example.com',
  timeZone: 'America/Chicago',
  address: {
    street: '1801 W Grand Ave',
    unit: 'Suite 3',
    city: 'Chicago',
    state: 'IL',
    zip: '60622',
    country: 'USA',
  },
  latitude: 41.8914,
  longitude: -87.6722,
  taxRate: 0.1025,
  taxZone: 'Chicago',
  taxName: 'Chicago sales tax',
  areaCode: '773',
  areaCodes: ['773', '312', '872', '708', '847', '630', '224', '331', '815', '219', '414', '517'],
  areas: CHICAGO,
  climate: { heating: 1.2, cooling: 0.8, frost: 1.8 },
};

const phoenix: Company = {
  ...newYork,
  name: 'Saguaro Air & Plumbing',
  officialName: 'Saguaro Air & Plumbing LLC',
  phone: '+16025550100',
  emailDomain: 'saguaroair.example.com',
  // Clocks never change here.
  timeZone: 'America/Phoenix',
  address: {
    street: '2420 N 16th St',
    unit: 'Bay 4',
    city: 'Phoenix',
    state: 'AZ',
    zip: '85006',
    country: 'USA',
  },
  latitude: 33.4743,
  longitude: -112.0475,
  taxRate: 0.086,
  taxZone: 'Phoenix',
  taxName: 'Phoenix sales tax',
  areaCode: '602',
  areaCodes: ['602', '480', '623', '928', '520', '949', '702', '505', '915', '310', '619', '303'],
  areas: PHOENIX,
  climate: { heating: 0.3, cooling: 2.2, frost: 0, storm: 0.6 },
};

const tampa: Company = {
  ...newYork,
  name: 'Bayside Home Pros',
  officialName: 'Bayside Home Pros LLC',
  phone: '+18135550100',
  emailDomain: 'baysidehomepros.example.com',
  timeZone: 'America/New_York',
  address: {
    street: '1208 E Kennedy Blvd',
    unit: 'Suite 110',
    city: 'Tampa',
    state: 'FL',
    zip: '33602',
    country: 'USA',
  },
  latitude: 27.9494,
  longitude: -82.4474,
  taxRate: 0.075,
  taxZone: 'Hillsborough County',
  taxName: 'Hillsborough sales tax',
  areaCode: '813',
  areaCodes: ['813', '727', '656', '941', '863', '352', '407', '786', '305', '561', '404', '917'],
  areas: TAMPA,
  climate: { heating: 0.15, cooling: 2, frost: 0, storm: 1.8 },
};

/** The companies by the city they work in. */
export const COMPANIES = { 'new-york': newYork, chicago, phoenix, tampa } as const;
export type City = keyof typeof COMPANIES;

/** How the two environments call their tenant of a company. */
export function tenantNamesOf({ name }: Company) {
  return { integration: `${name} (Integration)`, production: name } as const;
}

/** The company of a sandbox nobody chose one for. */
export const company = newYork;
