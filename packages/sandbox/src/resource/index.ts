export { answerRecord } from './answer-record.ts';
export { buildRecord } from './build-record.ts';
export { patchOne, replaceOne, type ChangeOptions } from './change.ts';
export {
  createChild,
  createOne,
  createRecord,
  type CreateOptions,
  type Members,
} from './create.ts';
export { EXPORT_PAGE_SIZE, exportFeed, type ExportOptions } from './export-feed.ts';
export { withExternalData, writeExternalData } from './external-data.ts';
export { ignored, type FilterOverrides, type FilterRule } from './filters.ts';
export { findRecord, type FindOptions } from './find-record.ts';
export { getOne, type GetOptions } from './get.ts';
export { listChildren, listOf, pageOf, type ListOptions } from './list.ts';
export { pageBounds } from './paging.ts';
export { pageOfParts } from './parts.ts';
export { requireParent, type ParentOptions } from './parent.ts';
export { removeChild, removeOne, type RemoveOptions } from './remove.ts';
export { answer, bodyOf, type GenericCall, type ResourceHandler } from './resource-handler.ts';
export { shape } from './shape.ts';
export { splitValues } from './split-values.ts';
export { customFieldFilters, updateCustomFields } from './custom-fields.ts';
export { markAsExported, type ExportMark } from './mark-as-exported.ts';
export { amountFilter, matching } from './matching.ts';
export { inCents, moneyText, sumOf } from './money.ts';
export { namedReference, requireReference } from './reference.ts';
export {
  fileAnswer,
  fileOfPath,
  filePath,
  fileRedirect,
  findFile,
  keepFile,
} from './stored-file.ts';
export type { StoredFile, UploadedFile } from './stored-file.ts';
