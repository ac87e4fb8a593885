import { expect, test } from 'vitest';
import { ALL_CALLS, EMPTY_DRAFT, questionOf } from './question.ts';

test('fields that are empty are not asked about', () => {
  expect(questionOf({ ...EMPTY_DRAFT, trace: ' \n' })).toEqual({ features: [] });
});

test('recorded calls are those of an app, or all', () => {
  expect(questionOf({ ...EMPTY_DRAFT, recorded: ALL_CALLS }).recorded).toEqual({});
  expect(questionOf({ ...EMPTY_DRAFT, recorded: 'a1' }).recorded).toEqual({ appId: 'a1' });
});

test('scopes pasted and those of an app are both compared', () => {
  const draft = { ...EMPTY_DRAFT, scopes: 'tn.crm.leads:r', appId: 'a1' };
  expect(questionOf(draft)).toEqual({ features: [], scopes: 'tn.crm.leads:r', appId: 'a1' });
});
