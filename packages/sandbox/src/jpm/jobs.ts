import { addNote } from '../attached/notes.ts';
import { actorOf } from '../operations/actor.ts';
import { json, type ResourceHandlers } from '../operations/handler.ts';
import { notFound } from '../operations/operation-error.ts';
import { answerRecord, getOne, listChildren, listOf, pageOf } from '../resource/index.ts';
import { holdReasonsOf } from './appointment-hold.ts';
import { askedIds } from './asked-ids.ts';
import { bookJob } from './job-booking.ts';
import { cancelJob, cancelReasonsOf, removeCancellation } from './job-cancellation.ts';
import { changeJob } from './job-change.ts';
import { jobFilters } from './job-filters.ts';
import { jpmRecords } from './records.ts';
import { requireJob } from './required-record.ts';

const ofJob = { collection: 'job', field: 'jobId' };

export const jobs: ResourceHandlers<'jpm', 'jobs'> = {
  list: listOf('job', { filters: jobFilters }),
  get: getOne('job'),
  create(call) {
    return answerRecord(call, 'job', bookJob(call));
  },
  update(call) {
    return answerRecord(call, 'job', changeJob(call));
  },
  cancel(call) {
    cancelJob(actorOf(call), call.path.id, call.body);
    return json(undefined);
  },
  removeCancellation(call) {
    removeCancellation(actorOf(call), call.path.id);
    return json(undefined);
  },
  createNote(call) {
    const job = requireJob(call.store, call.path.id);
    const note = addNote(call, 'job-note', { jobId: job.id }, call.body);
    return answerRecord(call, 'job-note', note);
  },
  listNotes: listChildren('job-note', ofJob),
  getHistory(call) {
    const job = requireJob(call.store, call.path.id);
    const history = jpmRecords(call.store, 'job-history')
      .find({ where: [{ field: 'jobId', is: 'eq', value: job.id }] })
      .map(({ id, employeeId, eventType, date, usedSchedulingTool, memo }) => {
        return { id, employeeId: employeeId ?? null, eventType, date, usedSchedulingTool, memo };
      });
    return json({ history });
  },
  getBookedLog(call) {
    const job = requireJob(call.store, call.path.id);
    const log = jpmRecords(call.store, 'job-booked-log').first([
      { field: 'jobId', is: 'eq', value: job.id },
    ]);
    if (log === undefined) throw notFound(`The booked log of job ${job.id}`);
    return answerRecord(call, 'job-booked-log', log);
  },
  listCanceledLogs: listChildren('job-canceled-log', ofJob),
  listCancelReasons(call) {
    return pageOf(call, cancelReasonsOf(call.store, askedIds(call)));
  },
  listHoldReasons(call) {
    return pageOf(call, holdReasonsOf(call.store, askedIds(call)));
  },
  listCustomFieldTypes: listOf('job-custom-field-type'),
};
