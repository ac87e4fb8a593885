import type { ResourceHandlers } from '../operations/handler.ts';
import { invalid, notFound } from '../operations/operation-error.ts';
import {
  fileAnswer,
  findFile,
  findRecord,
  getOne,
  listOf,
  patchOne,
  requireReference,
  type GenericCall,
  type Members,
} from '../resource/index.ts';
import { toBundle } from './call-bundle.ts';
import { CALL_FILTERS, CURRENT_CALL_FILTERS } from './call-filters.ts';

export const calls: ResourceHandlers<'telecom', 'calls'> = {
  get: getOne('call', { view: toBundle }),
  getRecording: (call) => sound(call, 'recordingFileId', 'recording'),
  getVoiceMail: (call) => sound(call, 'voiceMailFileId', 'voice mail'),
  list: listOf('call', { filters: CURRENT_CALL_FILTERS, view: toBundle }),
  listV2: listOf('call', { filters: CALL_FILTERS, view: toBundle }),
  update: patchOne('call', { like: 'telecom.calls.update', members: pointers }),
};

/** Campaign, agent and job are written by id and shown as what they point at. */
function pointers(call: GenericCall, body: Members): Members {
  const { agentId, campaignId, customer, jobId, reason } = body;
  // assumed: a caller may be left out but not be without a name; answers always have one.
  if ((customer as { name?: string } | null | undefined)?.name === '') {
    throw invalid('customer.name', 'The name field is required.');
  }
  const known = call.store.collection('call-reason');
  const name = String((reason as { name?: string } | undefined)?.name ?? '');
  const callReason = known.first([{ field: 'name', is: 'sameText', value: name }]);
  const pointer = (field: string, collection: string, id: unknown): Members =>
    id === undefined || id === null
      ? {}
      : { [field]: requireReference(call, collection, `${field}Id`, id) };
  return {
    ...pointer('campaign', 'campaign', campaignId),
    ...pointer('agent', 'employee', agentId),
    ...pointer('job', 'job', jobId),
    ...(callReason === undefined ? {} : { reason: { ...callReason, lead: callReason['isLead'] } }),
  };
}

function sound(call: GenericCall, field: string, what: string) {
  const record = findRecord(call, 'call', { parameter: 'id' });
  const fileId = record[field];
  if (typeof fileId !== 'string') throw notFound(`The ${what} of call ${record.id}`);
  return fileAnswer(findFile(call, fileId));
}
