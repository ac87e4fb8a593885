import { expect, test } from 'vitest';
import { distanceText, utcText } from './utc-text.ts';

test('a moment is shown in UTC, to the second', () => {
  expect(utcText('2026-03-02T14:00:05.123Z')).toBe('2026-03-02 14:00:05 UTC');
});

test('a distance is shown in its two largest units', () => {
  const now = '2026-03-02T14:00:00.000Z';
  expect(distanceText('2026-03-02T14:04:30.000Z', now)).toBe('4 min 30 s');
  expect(distanceText('2026-03-04T15:00:30.000Z', now)).toBe('2 d 1 h');
  expect(distanceText('2026-03-02T13:00:00.000Z', now)).toBe('now');
});
