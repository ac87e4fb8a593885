import { ApiError, AuthError, RateLimitError, TransportError } from '@truckroll/servicetitan';
import { expect, test } from 'vitest';
import { judgeFailure, MAX_FAULTY_ATTEMPTS } from './delivery-failure.ts';

function answered(status: number): ApiError {
  return new ApiError('Bookings_Create', { status, title: 'No.', fieldErrors: {} });
}

test.each([400, 403, 404, 422])('an answer %i is given up at once', (status) => {
  expect(judgeFailure(answered(status), 1)).toMatchObject({ next: 'give-up' });
});

test.each([409, 429, 500, 503])('an answer %i may pass', (status) => {
  expect(judgeFailure(answered(status), 1)).toMatchObject({ next: 'wait' });
});

test('a service that only answers faults is given up in the end', () => {
  expect(judgeFailure(answered(503), MAX_FAULTY_ATTEMPTS - 1)?.next).toBe('wait');
  expect(judgeFailure(answered(503), MAX_FAULTY_ATTEMPTS)?.next).toBe('give-up');
});

test('a line that is down is waited for, however long it takes', () => {
  const error = new TransportError('Bookings_Create', 'connect', 'found no connection');
  expect(judgeFailure(error, MAX_FAULTY_ATTEMPTS * 10)).toMatchObject({ next: 'wait' });
});

test('refused credentials are waited for, and the timeline says what to check', () => {
  const error = new AuthError('Bookings_Create', { stage: 'token', status: 400 });
  expect(judgeFailure(error, 1)).toMatchObject({
    next: 'wait',
    text: expect.stringContaining("Check the connection's credentials"),
  });
});

test('an attempt that was broken off is made again', () => {
  expect(judgeFailure(AbortSignal.abort().reason, 1)).toMatchObject({ next: 'wait' });
});

test('a fault of our own is not blamed on the delivery', () => {
  expect(judgeFailure(new Error('the database is away'), 1)).toBeUndefined();
});

test('what differs each time is not told each time', () => {
  const details = { status: 503, title: 'Service unavailable', fieldErrors: {} };
  const texts = ['00-a', '00-b'].map(
    (traceId) => judgeFailure(new ApiError('Bookings_Create', { ...details, traceId }), 1)?.text,
  );
  expect(new Set(texts)).toEqual(
    new Set(['Bookings_Create was answered 503: Service unavailable.']),
  );
  const waits = [3, 7].map(
    (seconds) => judgeFailure(new RateLimitError('Bookings_Create', seconds), 1)?.text,
  );
  expect(new Set(waits)).toEqual(new Set(['Bookings_Create was refused for its rate.']));
});
