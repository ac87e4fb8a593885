import type { CollectionQuery } from '../store/collection.ts';
import { answerSchemaOf, fieldsOf } from './answer-schema.ts';
import { notValid } from './not-valid.ts';
import type { GenericCall } from './resource-handler.ts';

/** assumed: what a list sorts by when its description names no fields. */
const USUAL_FIELDS = ['Id', 'Name', 'ModifiedOn', 'CreatedOn'];

export interface SortOptions {
  /** The member a sort field stands for, where it isn't the name in camel case. */
  readonly sortFields?: Readonly<Record<string, string>>;
}

/**
 * The order a call asks for: `sort=+Field`, `-Field` or `Field`, a blank standing for a plus that
 * was not encoded; or the older `orderBy` with `orderByDirection`. Refuses unknown fields.
 */
export function sortOrder(call: GenericCall, options: SortOptions): CollectionQuery['sort'] {
  const { orderBy, orderByDirection } = call.query;
  if (typeof orderBy === 'string' && call.query['sort'] === undefined) {
    const descending = /^desc/i.test(String(orderByDirection ?? ''));
    return { field: sortField(call, options, orderBy, 'orderBy'), descending };
  }
  const asked = sortText(call.query['sort'] ?? call.query['sortBy']);
  if (asked === undefined) return undefined;
  const name = asked.replace(/^[+\- ]/, '');
  const descending = asked.startsWith('-') || call.query['descending'] === true;
  return { field: sortField(call, options, name, 'sort', asked), descending };
}

function sortText(sort: unknown): string | undefined {
  const first: unknown = Array.isArray(sort) ? sort[0] : sort;
  if (typeof first !== 'object' || first === null) return first as string | undefined;
  const { field, isDescending } = first as { field?: unknown; isDescending?: unknown };
  return `${isDescending === true ? '-' : '+'}${String(field)}`;
}

function sortField(
  call: GenericCall,
  options: SortOptions,
  name: string,
  parameter: 'sort' | 'orderBy',
  asked: string = name,
): string {
  const found = sortableFields(call, options).find(
    (field) => field.toLowerCase() === name.toLowerCase(),
  );
  // observed: the refusal's wording, for a field that is no sort field.
  if (found === undefined) {
    throw notValid(parameter, asked);
  }
  return options.sortFields?.[found] ?? camelCase(found);
}

function sortableFields(call: GenericCall, options: SortOptions): readonly string[] {
  const extra = Object.keys(options.sortFields ?? {});
  const documented = call.operation.sort?.map((field) => field.replace(/ \(.*\)$/, ''));
  if (documented !== undefined) return [...documented, ...extra];
  const { item, set } = answerSchemaOf(call.operation);
  const fields = fieldsOf(item, set);
  return [...USUAL_FIELDS.filter((field) => camelCase(field) in fields), ...extra];
}

function camelCase(name: string): string {
  return name === 'ID' ? 'id' : name.charAt(0).toLowerCase() + name.slice(1);
}
