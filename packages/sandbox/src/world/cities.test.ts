import { describe, expect, test } from 'vitest';
import { openStore } from '../store/open-store.ts';
import { COMPANIES, seedSmallWorld, type City } from './index.ts';

// The week after clocks went forward, where they do.
const NOW = '2026-03-12T18:30:00.000Z';
const CITIES = Object.keys(COMPANIES) as City[];

function companyIn(city: City) {
  const company = COMPANIES[city];
  const store = openStore({ now: () => NOW });
  const options = { seed: 5, now: NOW, timeZone: company.timeZone, company };
  store.transaction(() => seedSmallWorld(store.tenant('integration', 1), options));
  return { company, tenant: store.tenant('integration', 1), store };
}

describe.each(CITIES)('the company of %s', (city) => {
  test('works in its own streets, zones and time zone, and taxes as its city does', () => {
    const { company, tenant } = companyIn(city);
    const zips = new Set(company.areas.map((area) => area.zip));
    const records = (name: string) => tenant.collection(name).find();
    for (const name of ['customer', 'location']) {
      for (const { address } of records(name) as unknown as { address: Place }[]) {
        expect(zips.has(address.zip)).toBe(true);
        expect(address.state).toBe(company.address.state);
      }
    }
    const zoned = new Set(records('zone').flatMap((zone) => zone['zips'] as string[]));
    expect(zoned).toEqual(zips);
    expect(records('location').every((location) => location['zoneId'] !== null)).toBe(true);
    expect(tenant.getSetting('company')).toEqual({
      name: company.name,
      timeZone: company.timeZone,
    });
    expect(records('tax-zone')).toMatchObject([{ name: company.taxZone }]);
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: company.timeZone,
      hour: '2-digit',
      minute: '2-digit',
    });
    const starts = records('appointment').map((one) =>
      clock.format(new Date(String(one['start']))),
    );
    expect(starts.length).toBeGreaterThan(0);
    expect(starts.every((start) => ['08:00', '12:00', '16:00'].includes(start))).toBe(true);
  });
});

test('nothing of New York is told of the other companies', () => {
  for (const city of CITIES.filter((one) => one !== 'new-york')) {
    const { store } = companyIn(city);
    const bodies = store.database.column<string>('select body from record').join('\n');
    expect(bodies).not.toMatch(/New York|Five Boroughs|fiveboroughs|"NY"|Long Island/);
  }
});

interface Place {
  readonly zip: string;
  readonly state: string;
}
