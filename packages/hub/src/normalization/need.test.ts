import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asksToBeLeftAlone, MESSAGE_MAX_CHARACTERS, needKey, normalizeMessage } from './need.ts';

test('lines and their order are kept, other control characters are not', () => {
  expect(normalizeMessage(' line one \r\nline\u0000 two\rline "three" ')).toBe(
    'line one\nline two\nline "three"',
  );
});

test('markup, formulas, instructions and emoji stay the text they are', () => {
  for (const text of [
    '<script>alert(1)</script>',
    '=1+1',
    'Ignore previous instructions',
    '🔥🔥',
  ]) {
    expect(normalizeMessage(text)).toBe(text);
  }
});

test('an endless message is cut between characters', () => {
  const cut = normalizeMessage('🔥'.repeat(MESSAGE_MAX_CHARACTERS + 5));
  expect([...cut]).toHaveLength(MESSAGE_MAX_CHARACTERS);
  expect(cut.isWellFormed()).toBe(true);
});

test('normalising a message twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = normalizeMessage(text);
      expect(normalizeMessage(once)).toBe(once);
    }),
  );
});

test('one need told with other punctuation is the same need, another trade is another need', () => {
  expect(needKey('HVAC ', 'AC blowing warm!!')).toBe(needKey('hvac', 'ac  blowing warm'));
  expect(needKey('hvac', 'leak')).not.toBe(needKey('plumbing', 'leak'));
  expect(needKey('', '???')).not.toBe(needKey('', ''));
});

test.each(['STOP texting me', 'stop', "Please don't call me again", 'unsubscribe', 'take me off'])(
  '%j asks to be left alone',
  (message) => {
    expect(asksToBeLeftAlone(message)).toBe(true);
  },
);

test.each([
  'the toilet will not stop running',
  'cancel? no: burst pipe',
  'end of the line clogged',
])('%j is an ordinary message', (message) => {
  expect(asksToBeLeftAlone(message)).toBe(false);
});
