import { expect, test } from 'vitest';
import { EMPTY_FORM, toFault } from './fault-form.ts';
import { effectText, formOf, PRESETS, targetText } from './fault-words.ts';

test('what is left empty in the form is left out of the fault', () => {
  expect(toFault(EMPTY_FORM)).toEqual({
    effect: { kind: 'status', status: 503 },
    target: {},
    rate: 1,
  });
});

test('what is filled in becomes a number or stays a text', () => {
  const form = {
    ...EMPTY_FORM,
    kind: 'latency',
    milliseconds: '5',
    environment: 'production',
    tenantId: '7',
    operation: 'crm.*',
    percent: '12.5',
    count: '3',
    after: '1',
  } as const;
  expect(toFault(form)).toEqual({
    effect: { kind: 'latency', ms: 5 },
    target: { environment: 'production', tenantId: 7, operation: 'crm.*' },
    rate: 0.125,
    count: 3,
    after: 1,
  });
  expect(targetText(toFault(form).target ?? {})).toBe('production · tenant 7 · crm.*');
});

test('every preset is a fault in words', () => {
  const words = Object.keys(PRESETS).map((preset) => effectText(toFault(formOf(preset))));
  expect(words).toContain('Drops the connection, all done');
  expect(words.filter((text) => /undefined|NaN/.test(text))).toEqual([]);
});
