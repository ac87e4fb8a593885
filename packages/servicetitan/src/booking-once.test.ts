import { expect, test } from 'vitest';
import { createBookingOnce, type BookingOnce } from './booking-once.ts';
import { startFarSide, type Reply, type SeenRequest } from './testing/far-side.ts';

const WANTED: BookingOnce = {
  bookingProvider: 5,
  body: {
    source: 'web',
    name: 'Ada',
    summary: 'No heat',
    isFirstTimeClient: false,
    externalId: 'inq-1',
  },
};

/** Keeps bookings; `spoil` may replace the answer of a POST after it has taken effect. */
async function startBookings(spoil: (post: number) => Reply | undefined = () => undefined) {
  const bookings: { id: number; externalId: string }[] = [];
  let posts = 0;
  const far = await startFarSide(({ method, body, query }: SeenRequest) => {
    if (method === 'GET') {
      const data = bookings.filter((one) => one.externalId === query.get('externalId'));
      return { json: { page: 1, pageSize: 50, hasMore: false, data } };
    }
    posts += 1;
    const booking = { ...(JSON.parse(body) as { externalId: string }), id: posts };
    const spoilt = spoil(posts);
    if (spoilt?.status !== 503) bookings.push(booking);
    return spoilt ?? { json: booking };
  });
  return { far, bookings };
}

test('a second creation finds the first booking', async () => {
  const { far, bookings } = await startBookings();
  await using _ = far;
  const st = far.client();
  expect(await createBookingOnce(st, WANTED)).toMatchObject({ isNew: true, booking: { id: 1 } });
  expect(await createBookingOnce(st, WANTED)).toMatchObject({ isNew: false, booking: { id: 1 } });
  expect(bookings).toHaveLength(1);
});

test('a connection dropped after the effect makes no second booking', async () => {
  const { far, bookings } = await startBookings(() => ({ drop: true }));
  await using _ = far;
  const made = await createBookingOnce(far.client(), WANTED, { lookFirst: false });
  expect(made).toMatchObject({ isNew: false, booking: { id: 1 } });
  expect(bookings).toHaveLength(1);
});

test('a fault without effect is followed by a look and another sending', async () => {
  const { far, bookings } = await startBookings((post) =>
    post === 1 ? { status: 503 } : undefined,
  );
  await using _ = far;
  const made = await createBookingOnce(far.client(), WANTED, { lookFirst: false });
  expect(made.isNew).toBe(true);
  expect(far.calls.map(({ method }) => method)).toEqual(['POST', 'GET', 'POST']);
  expect(bookings).toHaveLength(1);
});

test('it gives up after three sendings without effect', async () => {
  const { far, bookings } = await startBookings(() => ({ status: 503 }));
  await using _ = far;
  await expect(createBookingOnce(far.client(), WANTED)).rejects.toMatchObject({ status: 503 });
  expect(far.calls.filter(({ method }) => method === 'POST')).toHaveLength(3);
  expect(bookings).toHaveLength(0);
});

test('a refused booking is not sent again', async () => {
  const { far } = await startBookings(() => ({ status: 400, json: { title: 'No' } }));
  await using _ = far;
  const sent = createBookingOnce(far.client(), WANTED, { lookFirst: false });
  await expect(sent).rejects.toMatchObject({ code: 'api_error', status: 400 });
  expect(far.calls).toHaveLength(1);
});

test('a far side that ignores the filter does not pass off another booking', async () => {
  await using far = await startFarSide(({ method }) =>
    method === 'GET'
      ? { json: { page: 1, pageSize: 50, hasMore: false, data: [{ id: 9, externalId: 'else' }] } }
      : { json: { id: 10, externalId: 'inq-1' } },
  );
  expect(await createBookingOnce(far.client(), WANTED)).toMatchObject({ booking: { id: 10 } });
});
