import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { OPERATOR } from './operator-words.ts';
import { listOf } from './words.ts';

const Route = Type.Object({
  method: Type.String(),
  /** Parameters as `:name`. */
  path: Type.String(),
  summary: Type.String(),
});

export const operatorIndex = {
  list: describe({
    key: 'operatorIndex.list',
    method: 'GET',
    path: OPERATOR,
    access: 'operator',
    summary: 'Lists what can be asked here.',
    status: 200,
    result: listOf(Route),
  }),
};
