import type { ResourceHandlers } from '../operations/handler.ts';
import { conflict } from '../operations/operation-error.ts';
import type { StoredRecord } from '../store/collection.ts';
import { answer, answerRecord, listOf, type GenericCall } from '../resource/index.ts';

export const technicianRatings: ResourceHandlers<'customerInteractions', 'technicianRatings'> = {
  list: listOf('technician-rating'),
  update: (call) => {
    const { technicianId, jobId, rating } = call.body;
    return answerRecord(call, 'technician-rating', rate(call, technicianId, jobId, rating));
  },
  updateForJob: (call) => {
    rate(call, call.path.technicianId, call.path.jobId, call.body.value);
    return answer(undefined);
  },
};

/** documented: one rating per technician and job; writing it again changes it. */
function rate(
  call: Pick<GenericCall, 'store'>,
  technicianId: number,
  jobId: number,
  rating: number,
): StoredRecord {
  // assumed: the declared conflict is a technician or job that doesn't exist.
  for (const [name, id] of [
    ['technician', technicianId],
    ['job', jobId],
  ] as const) {
    if (call.store.collection(name).get(id) === undefined) {
      throw conflict(`The ${name} ${id} was not found.`);
    }
  }
  const ratings = call.store.collection('technician-rating');
  const known = ratings.first([
    { field: 'technicianId', is: 'eq', value: technicianId },
    { field: 'jobId', is: 'eq', value: jobId },
  ]);
  if (known === undefined) return ratings.insert({ technicianId, jobId, rating });
  return ratings.update(known.id, { rating }) ?? known;
}
