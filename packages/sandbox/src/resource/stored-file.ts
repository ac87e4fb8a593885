import type { Answer } from '../operations/handler.ts';
import { invalid, notFound } from '../operations/operation-error.ts';
import type { Id, StoredRecord } from '../store/collection.ts';
import { bodyOf, type GenericCall } from './resource-handler.ts';

/** A file as a multipart body carries it in its part `file`. */
export interface UploadedFile {
  readonly name: string;
  readonly size: number;
  /** The content type the sender named; empty when it named none. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A file that was kept; its id is a GUID, so that knowing one says nothing about others. */
export interface StoredFile extends StoredRecord {
  readonly fileName: string;
  readonly contentType: string;
  /** The bytes in base64. */
  readonly content: string;
}

const FILES = 'stored-file';

/** Where redirects to kept files lead, on the server that made them. */
export const FILES_PATH = '/_sandbox/files';

/** Keeps the file of an upload with members of the caller's own. Throws 400 when there is none. */
export function keepFile(
  call: GenericCall,
  members: Readonly<Record<string, unknown>> = {},
): StoredFile {
  const file = bodyOf(call)['file'] as UploadedFile | undefined;
  if (file?.bytes === undefined) throw invalid('file', 'The file field is required.');
  return call.store.collection<StoredFile>(FILES).insert({
    ...members,
    id: crypto.randomUUID(),
    fileName: file.name,
    contentType: file.type || 'application/octet-stream',
    content: Buffer.from(file.bytes).toString('base64'),
  });
}

/** A kept file by its id. Throws 404 when there is none. */
export function findFile(call: Pick<GenericCall, 'store'>, id: Id): StoredFile {
  const file = call.store.collection<StoredFile>(FILES).get(id);
  if (file === undefined) throw notFound(`File ${id}`);
  return file;
}

/** Answers a kept file's bytes. */
export function fileAnswer(file: StoredFile): Answer {
  const bytes = Buffer.from(file.content, 'base64');
  return { as: 'bytes', bytes, contentType: file.contentType };
}

/**
 * Answers a redirect to where a kept file's bytes are served, as the published API redirects to its
 * file storage.
 */
export function fileRedirect(call: GenericCall, file: StoredFile): Answer {
  return { as: 'redirect', location: `${FILES_PATH}/${call.tenant.id}/${file.id}` };
}

/** The path an upload answers and a download asks for: the id, with the name for people to read. */
export function filePath(file: StoredFile): string {
  return `${file.id}/${encodeURIComponent(file.fileName)}`;
}

/** The file behind the `path` parameter of a download. Throws 404 when there is none. */
export function fileOfPath(call: GenericCall): StoredFile {
  const path = String(call.query['path'] ?? '');
  return findFile(call, path.split('/')[0] ?? '');
}
