import { expect, test } from 'vitest';
import { readMoment } from './moment.ts';

test.each([
  ['2022-05-01 01:10:35', '2022-05-01T01:10:35.000Z'],
  ['2022-05-01T01:10:35-04:00', '2022-05-01T05:10:35.000Z'],
  ['2022-05-01T01:10Z', '2022-05-01T01:10:00.000Z'],
  ['2022-05-01', '2022-05-01T00:00:00.000Z'],
])('%j is the moment %j', (text, moment) => {
  expect(readMoment(text)?.toISOString()).toBe(moment);
});

test.each([
  '',
  'yesterday',
  '2022-02-30',
  '2022-05-01T25:00:00Z',
  '5/1/2022',
  '0000-01-01',
  '9999-12-31 23:00-10:00',
])('%j names no moment', (text) => {
  expect(readMoment(text)).toBeUndefined();
});
