import { timeText } from '../calendar.ts';
import { EQUIPMENT } from '../data/skus.ts';
import { HOUR_MS } from '../life/story.ts';
import { entryAt } from '../random.ts';
import { type BackOffice, type Kept } from './back-office.ts';
import { completedJob } from './finished-work.ts';

const TYPES = ['Water heater', 'Furnace', 'Air conditioner', 'Panel'];
const YEAR_MS = 365 * 24 * HOUR_MS;

/** What stands in customers' cellars, and who is looked after by contract. */
export function setUpEquipment(back: BackOffice): void {
  const types = TYPES.map((name) => back.setUp('equipment-type', { name }));
  back.plan(20, (momentMs, place) => install(back, types, momentMs, place));
  back.plan(3, (momentMs) => agree(back, momentMs));
}

function install(back: BackOffice, types: readonly Kept[], momentMs: number, place: number): void {
  const job = completedJob(back, momentMs);
  if (job === undefined) return;
  const type = entryAt(types, place % types.length);
  const facts = entryAt(EQUIPMENT, place % EQUIPMENT.length);
  const installedOn = timeText(momentMs - back.random.whole(0, 8) * YEAR_MS);
  back.keep(
    'installed-equipment',
    {
      equipmentId: back.story.office.pricebook.skus.get(facts.code)?.id ?? null,
      locationId: job.locationId,
      customerId: job.customerId,
      name: facts.name,
      type: { id: type.id, name: type['name'] },
      installedOn,
      serialNumber: `SN${back.random.whole(100_000, 999_999)}`,
      manufacturer: 'Hudson Works',
      model: facts.code,
      cost: facts.cost,
      status: 'Installed',
      manufacturerWarrantyStart: installedOn,
      tags: [],
    },
    momentMs,
  );
}

/** A business signs for a year of service. */
function agree(back: BackOffice, momentMs: number): void {
  const { ledger, office } = back.story;
  const taken = new Set(
    ledger.all<{ readonly customerId: number }>('service-agreement').map((one) => one.customerId),
  );
  const customer = ledger
    .all<{ readonly id: number; readonly name: string; readonly type: string }>('customer')
    .find(({ id, type }) => type === 'Commercial' && !taken.has(id));
  if (customer === undefined) return;
  const locations = ledger
    .all<{ readonly id: number; readonly customerId: number }>('location')
    .filter(({ customerId }) => customerId === customer.id);
  back.keep(
    'service-agreement',
    {
      name: `Service for ${customer.name}`,
      customerId: customer.id,
      businessUnitId: office.businessUnits.hvac.id,
      status: 'Activated',
      locationIds: locations.map(({ id }) => id),
      origin: 'Initial',
      durationMonths: 12,
      startDate: timeText(momentMs).slice(0, 10),
      endDate: timeText(momentMs + YEAR_MS).slice(0, 10),
      billingSchedule: 'Quarterly',
      totalAgreementPrice: back.random.whole(12, 60) * 100,
      createdById: office.callTakers[0],
      accountManagerId: entryAt(office.employees, 1).id,
      customFields: [],
    },
    momentMs,
  );
}
