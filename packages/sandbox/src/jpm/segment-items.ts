import { notFound } from '../operations/operation-error.ts';
import { ignored, type FilterOverrides, type GenericCall } from '../resource/index.ts';
import type { Condition, TenantStore } from '../store/collection.ts';
import { jpmRecords } from './records.ts';
import { requireProject } from './required-record.ts';

/** Looked at together with the path. */
export const itemFilters: FilterOverrides = { includeChildren: ignored };

/**
 * What the company has, and for a project also what is its own. assumed: a project works with the
 * company's structure.
 *
 * @throws OperationError 404 for an unknown project
 */
export function inReach(call: GenericCall): Condition[] {
  const company: Condition = { field: 'projectId', is: 'eq', value: null };
  const { projectId } = call.path;
  if (projectId === undefined) return [company];
  requireProject(call.store, Number(projectId));
  return [{ any: [company, { field: 'projectId', is: 'eq', value: Number(projectId) }] }];
}

/**
 * The items of a segment, or of one of its items: the uppermost ones, and with `includeChildren`
 * those below them too.
 *
 * @throws OperationError 404 for an unknown project, segment or item
 */
export function itemsOf(call: GenericCall): Condition[] {
  if (call.path['projectId'] !== undefined) inReach(call);
  const segmentId = Number(call.path['segmentId']);
  if (jpmRecords(call.store, 'budget-code-segment').get(segmentId) === undefined) {
    throw notFound(`Segment ${segmentId}`);
  }
  const ofSegment: Condition = { field: 'segmentId', is: 'eq', value: segmentId };
  const isDeep = call.query['includeChildren'] === true;
  if (call.path['segmentItemId'] === undefined) {
    return isDeep ? [ofSegment] : [ofSegment, { field: 'parentId', is: 'eq', value: null }];
  }
  const itemId = Number(call.path['segmentItemId']);
  if (jpmRecords(call.store, 'budget-code-segment-item').get(itemId)?.segmentId !== segmentId) {
    throw notFound(`Segment item ${itemId}`);
  }
  const parents = isDeep ? [itemId, ...below(call.store, itemId)] : [itemId];
  return [ofSegment, { field: 'parentId', is: 'in', values: parents }];
}

function below(store: TenantStore, itemId: number): number[] {
  const children = jpmRecords(store, 'budget-code-segment-item').find({
    where: [{ field: 'parentId', is: 'eq', value: itemId }],
  });
  return children.flatMap((child) => [child.id, ...below(store, child.id)]);
}
