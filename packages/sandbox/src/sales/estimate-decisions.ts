import { conflict, invalid } from '../operations/operation-error.ts';
import type { StoredRecord } from '../store/collection.ts';
import {
  answerRecord,
  bodyOf,
  findRecord,
  type GenericCall,
  type ResourceHandler,
} from '../resource/index.ts';
import { toStatus, type EstimateStatus } from './estimate-status.ts';

const STATUS_CHANGES = 'estimate-status-change';

/** documented: only managed technicians sell estimates. */
export const sell: ResourceHandler = (call) => {
  findRecord(call, 'estimate', { parameter: 'id' });
  const soldBy = bodyOf(call)['soldBy'];
  assertSeller(call, soldBy);
  return decide(call, 'Sold', { soldBy, soldOn: call.now() });
};

/** Refuses with 400 everybody but managed technicians. */
export function assertSeller(call: GenericCall, soldBy: unknown): void {
  const seller = call.store.collection('technician').get(Number(soldBy));
  // assumed: who sells is refused as a bad value, not as a conflict.
  if (seller?.['isManagedTech'] !== true) {
    throw invalid('soldBy', `${String(soldBy)} is not a managed technician.`);
  }
}

/**
 * documented: a sale is taken back only before a job was booked from it.
 * assumed: no signature is ever collected here, which would forbid it as well.
 */
export const unsell: ResourceHandler = (call) => {
  const { id } = findRecord(call, 'estimate', { parameter: 'id' });
  const where = [{ field: 'createdFromEstimateId', is: 'eq', value: Number(id) } as const];
  if (call.store.collection('job').first(where) !== undefined) {
    throw conflict('A job was booked from this estimate.');
  }
  return decide(call, 'Open', { soldBy: null, soldOn: null });
};

export const dismiss: ResourceHandler = (call) => decide(call, 'Dismissed', {});

/** assumed: which status an estimate must be in to come to another, going by their names. */
const ALLOWED_FROM: Readonly<Record<EstimateStatus['name'], EstimateStatus['name']>> = {
  Sold: 'Open',
  Dismissed: 'Open',
  Open: 'Sold',
};

function decide(
  call: GenericCall,
  next: EstimateStatus['name'],
  changes: Readonly<Record<string, unknown>>,
): ReturnType<ResourceHandler> {
  const before = findRecord(call, 'estimate', { parameter: 'id' });
  const status = statusOf(before);
  if (status !== ALLOWED_FROM[next]) throw conflict(`The estimate is ${status}.`);
  const collection = call.store.collection('estimate');
  const after = collection.update(before.id, { ...changes, status: toStatus(next) }) ?? before;
  recordStatusChange(call, after, before);
  return answerRecord(call, 'estimate', after);
}

/** documented: every change of status is kept. */
export function recordStatusChange(
  call: GenericCall,
  after: StoredRecord,
  before?: StoredRecord,
): void {
  const newStatus = statusOf(after);
  const oldStatus = before === undefined ? null : statusOf(before);
  if (newStatus === oldStatus) return;
  const createdById = call.caller.userId;
  const estimateId = after.id;
  call.store.collection(STATUS_CHANGES).insert({ estimateId, oldStatus, newStatus, createdById });
}

function statusOf(estimate: StoredRecord): EstimateStatus['name'] {
  return (estimate['status'] as EstimateStatus | null)?.name ?? 'Open';
}
