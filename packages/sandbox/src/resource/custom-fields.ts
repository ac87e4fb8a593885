import { invalid } from '../operations/operation-error.ts';
import type { FilterOverrides, FilterRule } from './filters.ts';
import { matching } from './matching.ts';
import { answer, bodyOf, type ResourceHandler } from './resource-handler.ts';

interface CustomField {
  readonly name?: string | null;
  readonly value?: string | null;
}

interface CustomFieldOperation {
  readonly objectId: number;
  readonly customFields: readonly CustomField[];
}

/**
 * Sets custom fields of many records by name: those named are changed, others stay.
 *
 * assumed: an unknown record refuses the whole call before anything is changed.
 */
export function updateCustomFields(collectionName: string): ResourceHandler {
  return (call) => {
    const operations = bodyOf(call)['operations'] as readonly CustomFieldOperation[];
    const collection = call.store.collection(collectionName);
    const records = operations.map(({ objectId }, index) => {
      const record = collection.get(objectId);
      if (record !== undefined) return record;
      throw invalid(`operations[${index}].objectId`, `The object ${objectId} was not found.`);
    });
    for (const [index, { customFields }] of operations.entries()) {
      const record = records[index];
      if (record === undefined) continue;
      const known = (record['customFields'] ?? []) as readonly CustomField[];
      const changed = new Set(customFields.map((field) => field.name));
      const kept = known.filter((field) => !changed.has(field.name));
      collection.update(record.id, { customFields: [...kept, ...customFields] });
    }
    return answer(undefined);
  };
}

/**
 * The pair of parameters that filters by custom fields: `<prefix>.Fields` holds values by field
 * name, `<prefix>.Operator` says whether all (And, the default) or any of them must fit.
 */
export function customFieldFilters(collectionName: string, prefix: string): FilterOverrides {
  const fields: FilterRule = matching(collectionName, (record, value, call) => {
    const wanted = Object.entries(value as Readonly<Record<string, string>>);
    const held = (record['customFields'] ?? []) as readonly CustomField[];
    const fits = ([name, text]: [string, string]): boolean =>
      held.some((field) => field.name === name && field.value === text);
    return call.query[`${prefix}.Operator`] === 'Or' ? wanted.some(fits) : wanted.every(fits);
  });
  return { [`${prefix}.Fields`]: fields, [`${prefix}.Operator`]: () => [] };
}
