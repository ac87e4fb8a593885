import type { BookingResponse, CustomerResponse } from '@truckroll/contract/types/crm';
import { contract } from '@truckroll/contract';
import { expect, expectTypeOf, test } from 'vitest';
import type { ServiceTitan } from './servicetitan.ts';

type Input<F extends (...parameters: never[]) => unknown> = Parameters<F>[0];
type Bookings = ServiceTitan['crm']['bookings'];

test('inputs are typed by the contract, the tenant left out', () => {
  expectTypeOf<Input<Bookings['create']>>()
    .toHaveProperty('bookingProvider')
    .toEqualTypeOf<number>();
  expectTypeOf<Input<Bookings['create']>>().not.toHaveProperty('tenant');
  expectTypeOf<Input<Bookings['create']>>().not.toHaveProperty('booking_provider');
  type Since = NonNullable<Input<ServiceTitan['jpm']['jobs']['list']>>['modifiedOnOrAfter'];
  expectTypeOf<Date>().toExtend<Since>();
  expectTypeOf<string>().toExtend<Since>();
  expectTypeOf<number>().not.toExtend<Since>();
  expect(contract.crm.bookings.create.id).toBe('Bookings_Create');
});

/** Never run: each line must be refused by the compiler. */
function refused(st: ServiceTitan): unknown[] {
  return [
    // @ts-expect-error a query member the operation does not have
    st.jpm.jobs.list({ status: 'Open' }),
    // @ts-expect-error a member beside the path parameter
    st.crm.customers.get({ id: 1, extra: true }),
    // @ts-expect-error a missing path parameter
    st.crm.customers.get({}),
    // @ts-expect-error a resource that is not there
    st.crm.nothing,
    // @ts-expect-error a single result has no pages
    st.crm.customers.get({ id: 1 }).pages(),
    // @ts-expect-error a member of the body that is not there
    st.crm.bookingProviderTags.create({ body: { tagName: '', description: '', extra: 1 } }),
  ];
}

test('unknown, missing and mistyped members do not compile', () => {
  expect(refused).toBeTypeOf('function');
});

/** Never run either: its type is the item of a list. */
async function firstBooking(st: ServiceTitan) {
  for await (const booking of st.crm.bookings.list()) return booking;
  throw new Error('none');
}

test('results are typed by the contract: single, page, feed, bytes, redirect', () => {
  type Result<F extends (...parameters: never[]) => unknown> = Awaited<ReturnType<F>>;
  expectTypeOf<Result<Bookings['create']>>().toEqualTypeOf<BookingResponse>();
  expectTypeOf<Result<ServiceTitan['crm']['customers']['get']>>().toEqualTypeOf<CustomerResponse>();
  expectTypeOf<
    Result<ServiceTitan['telecom']['calls']['getRecording']>
  >().toEqualTypeOf<Uint8Array>();
  expectTypeOf<Result<ServiceTitan['findings']['assets']['download']>>().toEqualTypeOf<{
    readonly location: string;
  }>();
  expectTypeOf(firstBooking).returns.resolves.toEqualTypeOf<BookingResponse>();
  expect(firstBooking).toBeTypeOf('function');
  type Feed = ReturnType<ServiceTitan['crm']['export']['bookings']>;
  expectTypeOf<Feed>().toHaveProperty('continueFrom').toEqualTypeOf<string | undefined>();
});
