import { resolveSchema, type Parameter, type Schema } from '@truckroll/endpoint';
import type { Condition } from '../store/collection.ts';
import { answerSchemaOf, fieldsOf, schemaSetOf } from './answer-schema.ts';
import { fieldAtPath, findDateField, findField, type FilterField } from './filter-fields.ts';
import type { GenericCall } from './resource-handler.ts';
import { notValid } from './not-valid.ts';
import { splitValues } from './split-values.ts';
import { toStoredTime } from '../store/stored-time.ts';
import { isUsualParameter } from './usual-conditions.ts';

/** What a query parameter asks of records. */
export type FilterRule = (value: unknown, call: GenericCall) => readonly Condition[];

/** By parameter: the path of the member it looks at, or a rule of its own. */
export type FilterOverrides = Readonly<Record<string, string | FilterRule>>;

/** For a parameter that changes nothing about which records are shown. */
export const ignored: FilterRule = () => [];

/** Values by which a caller says that any will do. */
const ANY_VALUES = new Set(['Any', 'All', 'Undefined', 'NotSet']);

/** One rule per query parameter that filters. Throws when a parameter's meaning can't be derived. */
export function filterRules(
  call: Pick<GenericCall, 'operation'>,
  overrides: FilterOverrides,
): ReadonlyMap<string, FilterRule> {
  const { operation } = call;
  const { item } = answerSchemaOf(operation);
  const set = schemaSetOf(operation);
  const members = fieldsOf(item, set);
  const rules = new Map<string, FilterRule>();
  for (const [name, parameter] of Object.entries(operation.query)) {
    const own = overrides[name];
    if (typeof own === 'function') rules.set(name, ofIds(name, parameter, own));
    else if (own === undefined && isUsualParameter(name)) continue;
    else {
      const schema = resolveSchema(parameter, set);
      const rule = derivedRule(name, parameter, schema, (wanted, isDate) => {
        if (own !== undefined) return fieldAtPath(own, members, set) ?? hiddenField(own, schema);
        return (isDate ? findDateField : findField)(wanted, members, set);
      });
      if (rule === undefined) {
        throw new Error(`${operation.key}: no member answers to the parameter '${name}'`);
      }
      rules.set(name, rule);
    }
  }
  return rules;
}

const ID = /^\d+$|^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** A rule of its own for a list of ids refuses what is none, as the derived ones do. */
function ofIds(name: string, parameter: Parameter, rule: FilterRule): FilterRule {
  if (parameter.isCommaList !== true || !name.endsWith('Ids')) return rule;
  return (value, call) => {
    const wrong = splitValues(value).find((id) => !ID.test(id));
    if (wrong !== undefined) throw notValid(name, wrong);
    return rule(value, call);
  };
}

type FieldLookup = (name: string, isDate: boolean) => FilterField | undefined;

const COMPARISONS: readonly [suffix: string, is: 'gt' | 'gte' | 'lt' | 'lte'][] = [
  ['OnOrAfter', 'gte'],
  ['OnOrBefore', 'lte'],
  ['OnAfter', 'gt'],
  ['OnBefore', 'lt'],
  ['After', 'gt'],
  ['Before', 'lt'],
  ['From', 'gte'],
  ['To', 'lte'],
  ['Greater', 'gt'],
  ['Less', 'lt'],
];

function derivedRule(
  name: string,
  parameter: Parameter,
  schema: Schema,
  lookup: FieldLookup,
): FilterRule | undefined {
  const isDate = schema.format === 'date-time' || schema.format === 'date';
  for (const [suffix, is] of COMPARISONS) {
    if (!name.endsWith(suffix)) continue;
    const field = lookup(name.slice(0, -suffix.length), isDate);
    if (field !== undefined) return compare(name, field, is);
  }
  const bound = /^(min|max)([A-Z].*)$/.exec(name);
  if (bound !== null) {
    const field = lookup(lowerFirst(bound[2] ?? ''), false);
    return field && compare(name, field, bound[1] === 'min' ? 'gte' : 'lte');
  }
  const contained = name.endsWith('Contains') ? name.slice(0, -'Contains'.length) : undefined;
  const field = lookup(contained ?? name, false);
  if (field === undefined) return undefined;
  if (contained !== undefined) return contains(field);
  return equals(name, parameter, schema, field);
}

function equals(
  name: string,
  parameter: Parameter,
  schema: Schema,
  field: FilterField,
): FilterRule {
  const isPlural = name.endsWith('s') && !field.path.endsWith(name);
  const isMany = schema.type === 'array' || parameter.isCommaList === true || isPlural;
  if (isMany || field.isList) {
    return (value) => {
      const values = splitValues(value).filter((one) => !ANY_VALUES.has(one));
      if (values.length === 0) return [];
      const typed = values.map((one) => typedValue(name, one, field.schema));
      return [{ field: field.path, is: field.isList ? 'hasAny' : 'in', values: typed }];
    };
  }
  if (/name$/i.test(field.path) || /^(title|description)$/.test(name)) return contains(field);
  return (value) => {
    if (typeof value === 'string' && ANY_VALUES.has(value)) return [];
    if (isDateField(field)) {
      return [{ field: field.path, is: 'eq', value: utc(name, String(value)) }];
    }
    const typed =
      typeof value === 'boolean' ? value : typedValue(name, String(value), field.schema);
    if (typeof typed === 'string') return [{ field: field.path, is: 'sameText', value: typed }];
    return [{ field: field.path, is: 'eq', value: typed }];
  };
}

/** documented: names match by a part of them, whatever the case. */
function contains(field: FilterField): FilterRule {
  return (value) => [{ field: field.path, is: 'contains', value: String(value) }];
}

function compare(name: string, field: FilterField, is: 'gt' | 'gte' | 'lt' | 'lte'): FilterRule {
  return (value) => {
    const bound = typeof value === 'string' && isDateField(field) ? utc(name, value) : value;
    return [{ field: field.path, is, value: bound as string | number }];
  };
}

function typedValue(name: string, text: string, schema: Schema): string | number {
  const isNumber = [schema.type].flat().some((type) => type === 'integer' || type === 'number');
  if (!isNumber) return text;
  const number = Number(text);
  if (Number.isNaN(number)) throw notValid(name, text);
  return number;
}

function utc(name: string, text: string): string {
  const time = toStoredTime(text);
  if (time === undefined) throw notValid(name, text);
  return time;
}

function isDateField(field: FilterField): boolean {
  return field.schema.format === 'date-time';
}

/** A member no answer shows; its type is the parameter's own. */
function hiddenField(path: string, schema: Schema): FilterField {
  return { path, schema: schema.items ?? schema, isList: false };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
