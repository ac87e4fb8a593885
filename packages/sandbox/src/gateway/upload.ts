import type { UploadedFile } from '../resource/stored-file.ts';
import { operationRefusal, invalidRequest, type Refusal } from './refusals.ts';
import type { RawBody, ReadBody } from './request-body.ts';

/**
 * Reads a multipart upload with its one part `file`, given to the handler with its bytes: handlers
 * don't wait. The parser is the platform's own.
 */
export async function readUpload(raw: RawBody): Promise<ReadBody | { readonly refusal: Refusal }> {
  if (!raw.contentType.startsWith('multipart/form-data')) {
    return { refusal: operationRefusal(415, 'The file has to be sent as multipart/form-data.') };
  }
  const form = await parseForm(raw);
  const file = form?.get('file');
  if (!(file instanceof File)) {
    return { refusal: invalidRequest({ file: ['The file field is required.'] }) };
  }
  const { name, size, type } = file;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { value: { file: { name, size, type, bytes } satisfies UploadedFile }, unknown: [] };
}

async function parseForm(raw: RawBody): Promise<FormData | undefined> {
  try {
    const headers = { 'content-type': raw.contentType };
    return await new Response(new Uint8Array(raw.bytes), { headers }).formData();
  } catch {
    return undefined;
  }
}
