import { notFound } from '../operations/operation-error.ts';
import type { StoredRecord } from '../store/collection.ts';
import {
  answer,
  bodyOf,
  findRecord,
  pageOfParts,
  shape,
  type GenericCall,
  type Members,
  type ResourceHandler,
} from '../resource/index.ts';
import { subtotalOf, toEstimateItem } from './estimate-items.ts';

/** Lists the lines of one estimate, or of all active ones. assumed: lines are active as it is. */
export const listItems: ResourceHandler = (call) => {
  const { estimateId, active } = call.query;
  const estimates = call.store
    .collection('estimate')
    .find(
      estimateId === undefined
        ? {}
        : { where: [{ field: 'id', is: 'eq', value: Number(estimateId) }] },
    );
  const asked = String(active ?? 'True').toLowerCase();
  const rows = estimates
    .filter((one) => asked === 'any' || (one.active !== false) === (asked === 'true'))
    .flatMap(linesOf);
  return pageOfParts(call, rows);
};

/** documented: a line with an id is changed, one without is added. */
export const putItem: ResourceHandler = (call) => {
  const estimate = findRecord(call, 'estimate', { parameter: 'id' });
  const body = bodyOf(call);
  const lines = linesOf(estimate);
  const before = lines.find((line) => line['id'] === body['id']);
  if (before === undefined && body['id'] !== undefined && body['id'] !== null) {
    throw notFound(`Estimate item ${String(body['id'])}`);
  }
  const item = toEstimateItem(call, body, before);
  const kept =
    before === undefined ? [...lines, item] : lines.map((line) => (line === before ? item : line));
  keep(call, estimate, kept);
  return answer(shape(call, { ...item, estimateId: estimate.id }));
};

export const deleteItem: ResourceHandler = (call) => {
  const estimate = findRecord(call, 'estimate', { parameter: 'id' });
  const { itemId } = call.path;
  const lines = linesOf(estimate);
  const kept = lines.filter((line) => line['id'] !== itemId);
  if (kept.length === lines.length) throw notFound(`Estimate item ${String(itemId)}`);
  keep(call, estimate, kept);
  return answer(undefined);
};

function linesOf(estimate: StoredRecord): readonly Members[] {
  return (estimate['items'] ?? []) as readonly Members[];
}

function keep(call: GenericCall, estimate: StoredRecord, items: readonly Members[]): void {
  call.store.collection('estimate').update(estimate.id, { items, subtotal: subtotalOf(items) });
}
