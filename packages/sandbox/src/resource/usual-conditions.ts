import { invalid } from '../operations/operation-error.ts';
import type { Condition } from '../store/collection.ts';
import { idsSharing, type ExternalOwner } from './external-data.ts';
import type { GenericCall } from './resource-handler.ts';
import { notValid } from './not-valid.ts';
import { splitValues } from './split-values.ts';
import { toStoredTime } from '../store/stored-time.ts';

/** documented: more ids than this are refused. */
const MAX_IDS = 50;

type Bound = 'gt' | 'gte' | 'lt' | 'lte';

/** Windows on creation and change: the lower end belongs to them, the upper doesn't. */
const WINDOWS: Readonly<Record<string, readonly [field: string, is: Bound]>> = {
  createdOnOrAfter: ['createdOn', 'gte'],
  createdAfter: ['createdOn', 'gt'],
  createdBefore: ['createdOn', 'lt'],
  modifiedOnOrAfter: ['modifiedOn', 'gte'],
  modifiedAfter: ['modifiedOn', 'gt'],
  modifiedOnOrBefore: ['modifiedOn', 'lte'],
  modifiedBefore: ['modifiedOn', 'lt'],
};

const ACTIVITY = ['active', 'activeOnly', 'activeState', 'includeInactive'];

const USUAL_PARAMETERS = new Set([
  ...Object.keys(WINDOWS),
  ...ACTIVITY,
  'page',
  'pageSize',
  'includeTotal',
  'sort',
  'sortBy',
  'descending',
  'orderBy',
  'orderByDirection',
  'ids',
  'externalDataApplicationGuid',
  'externalDataKey',
  'externalDataValues',
]);

/** Whether every list treats the parameter alike, so that no record member is looked for. */
export function isUsualParameter(name: string): boolean {
  return USUAL_PARAMETERS.has(name);
}

/** Whether the parameter asks for active or inactive records. */
export function isActivityParameter(name: string): boolean {
  return ACTIVITY.includes(name);
}

/** What `ids`, `active`, the windows and external data ask for; `taken` have rules of their own. */
export function usualConditions(
  call: GenericCall,
  owner: ExternalOwner,
  taken: (name: string) => boolean,
): Condition[] {
  const conditions: Condition[] = [];
  const { query } = call;
  if (query['ids'] !== undefined && !taken('ids')) conditions.push(hasOneOf(call));
  if (!ACTIVITY.some(taken)) conditions.push(...activityCondition(call));
  for (const [name, [field, is]] of Object.entries(WINDOWS)) {
    const text = query[name];
    if (typeof text !== 'string' || taken(name)) continue;
    const value = toStoredTime(text);
    if (value === undefined) throw notValid(name, text);
    conditions.push({ field, is, value });
  }
  const sharing = idsSharing(call, owner);
  if (sharing !== undefined) conditions.push({ field: 'id', is: 'in', values: sharing });
  return conditions;
}

function hasOneOf(call: GenericCall): Condition {
  const ids = splitValues(call.query['ids']);
  if (ids.length > MAX_IDS) {
    throw invalid('ids', `No more than ${MAX_IDS} ids are accepted, got ${ids.length}.`);
  }
  const wrong = ids.find((id) => !/^\d+$/.test(id) && !/^[0-9a-f-]{36}$/i.test(id));
  if (wrong !== undefined) throw notValid('ids', wrong);
  const values = ids.map((id) => (/^\d+$/.test(id) ? Number(id) : id.toLowerCase()));
  return { field: 'id', is: 'in', values };
}

/** documented: most lists show active records only, unless the parameter's default says otherwise. */
function activityCondition(call: GenericCall): Condition[] {
  const { query } = call.operation;
  const active = query['active'];
  if (active !== undefined) {
    const asked = String(call.query['active'] ?? active.default ?? 'True').toLowerCase();
    return asked === 'any' ? [] : [activeIs(asked === 'true')];
  }
  if (query['activeState'] !== undefined) {
    // assumed: without the parameter only active records are shown.
    const asked = String(call.query['activeState'] ?? 'ActiveOnly').toLowerCase();
    return asked === 'all' ? [] : [activeIs(asked === 'activeonly')];
  }
  if (query['activeOnly'] !== undefined) {
    return call.query['activeOnly'] === true ? [activeIs(true)] : [];
  }
  if (query['includeInactive'] !== undefined) {
    return call.query['includeInactive'] === true ? [] : [activeIs(true)];
  }
  return [];
}

function activeIs(value: boolean): Condition {
  return { field: 'active', is: 'eq', value };
}
