import type { ResourceHandlers } from '../operations/handler.ts';
import { notFound } from '../operations/operation-error.ts';
import {
  answer,
  fileAnswer,
  findFile,
  keepFile,
  pageOfParts,
  requireParent,
  type GenericCall,
} from '../resource/index.ts';

const ATTACHMENTS = 'job-attachment';

export const jobs: ResourceHandlers<'forms', 'jobs'> = {
  downloadAttachment: (call) => {
    const attachment = call.store.collection(ATTACHMENTS).get(call.path.id);
    if (attachment === undefined) throw notFound(`Attachment ${call.path.id}`);
    return fileAnswer(findFile(call, String(attachment['fileId'])));
  },
  listAttachments: (call) => {
    const jobId = requireJob(call, 'jobId');
    const where = [{ field: 'jobId', is: 'eq', value: jobId } as const];
    const found = call.store.collection(ATTACHMENTS).find({ where });
    // assumed: the document names no shape for this answer, so it is written here.
    const rows = found.map(({ id, createdOn, fileName }) => ({ id, createdOn, fileName }));
    const page = pageOfParts(call, rows, { sortFields: { Id: 'id', CreatedOn: 'createdOn' } });
    return page.as === 'json' ? { as: 'text', json: JSON.stringify(page.value) } : page;
  },
  uploadAttachment: (call) => {
    const jobId = requireJob(call, 'id');
    const file = keepFile(call);
    call.store.collection(ATTACHMENTS).insert({ jobId, fileId: file.id, fileName: file.fileName });
    return answer({ fileName: file.fileName });
  },
};

function requireJob(call: GenericCall, parameter: string): number {
  return Number(requireParent(call, { collection: 'job', field: 'jobId', parameter }));
}
