import { contract } from '@truckroll/contract';
import type { CreateBookingRequest } from '@truckroll/contract/types/crm';
import { crm } from '../crm/index.ts';
import { dispatch } from '../dispatch/index.ts';
import { jpm } from '../jpm/index.ts';
import { createDesk, type Desk } from '../office/desk.ts';
import { openStore } from '../store/open-store.ts';
import { addCompany, type Ids } from './small-company.ts';

/** A desk in the office of the small company, where Yesenia takes the calls. */
export interface OfficeInMemory {
  readonly desk: Desk;
  readonly ids: Ids & { readonly employee: number; readonly user: number };
  readonly callReason: number;
  setTime(now: string): void;
  /** Takes a booking as an integration sends it; gives its id. */
  book(changes?: Partial<CreateBookingRequest>): number;
  close(): void;
}

const TENANT = {
  id: 4001,
  name: 'Test Plumbing',
  environment: 'integration',
  timeZone: 'America/New_York',
} as const;

/** Opens the office at 09:00 UTC on 2 March 2026. */
export function openOfficeInMemory(): OfficeInMemory {
  let time = '2026-03-02T09:00:00.000Z';
  const clock = { now: () => time };
  const store = openStore(clock);
  const tenant = store.tenant(TENANT.environment, TENANT.id);
  const add = (collection: string, members: object): number =>
    Number(tenant.collection(collection).insert({ ...members }).id);
  const user = tenant.nextId();
  const employee = add('employee', { name: 'Yesenia Ortiz', userId: user });
  const ids = { ...addCompany(tenant), employee, user };
  const provider = add('booking-provider-tag', { tagName: 'Web form', type: 'V2Api' });
  const handlers = { crm, jpm, dispatch };
  const desk = createDesk({ store, handlers, clock }, TENANT, employee);
  return {
    desk,
    ids,
    callReason: add('call-reason', { name: 'Price too high' }),
    setTime: (now) => void (time = now),
    book(changes = {}) {
      const body: CreateBookingRequest = {
        source: 'Website',
        name: 'Grace Hopper',
        summary: 'No hot water',
        isFirstTimeClient: true,
        externalId: 'web-1',
        contacts: [{ type: 'MobilePhone', value: '(518) 555-0100' }],
        ...changes,
      };
      const path = { booking_provider: provider };
      return desk.perform(contract.crm.bookings.create, { path, body }).id;
    },
    close: () => store.close(),
  };
}
